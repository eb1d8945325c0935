import enum OpenAPI.HTTPToken
import SchemaIR
import SourceTree
import SwiftBackend

/// Reads a configuration out of its tree, and collects everything that is wrong with it.
struct ConfigurationReader {
    /// What relative paths are relative to.
    let folder: String
    var problems = Diagnostics()

    init(folder: String) {
        self.folder = folder
    }

    mutating func configuration(from root: Node) throws(DiagnosticsError) -> Configuration {
        var configuration = Configuration()
        // An empty file says nothing, which is allowed.
        if !root.isNull {
            for (key, member) in members(of: root, "the configuration", ConfigurationKey.self) {
                read(key, member.value, into: &configuration)
            }
        }
        try problems.throwIfErrors()
        return configuration
    }

    private mutating func read(_ key: ConfigurationKey, _ node: Node, into configuration: inout Configuration) {
        switch key {
        case .document: configuration.document = path(node, key)
        case .overlays: configuration.overlays = paths(node, key)
        case .references: configuration.references = references(node)
        case .output: configuration.output = path(node, key)
        case .templates: configuration.templates = path(node, key)
        case .module: configuration.module = value(node, key, ModuleName.init)
        case .client: configuration.client = client(node)
        case .environmentPrefix: configuration.environmentPrefix = value(node, key) { $0.isEnvironmentName ? $0 : nil }
        case .version: configuration.version = version(node)
        case .groupBy:
            if let grouping = value(node, key, LoweringOptions.Grouping.init) {
                configuration.lowering.grouping = grouping
            }
        case .groups: groups(node, into: &configuration)
        case .operations: operations(node, into: &configuration)
        case .paging:
            let isFound = value(node, key) { ["auto": true, "off": false][$0] }
            configuration.lowering.findsPaging = isFound ?? true
        case .requestIDHeaders: configuration.requestIDHeaders = headers(node, key)
        case .idempotencyHeader: configuration.idempotencyHeader = headerName(node, "`\(key.rawValue)`")
        case .webhooks: configuration.webhookSignature = webhookSignature(node)
        case .names: names(node, into: &configuration)
        case .formats: formats(node, into: &configuration)
        case .keepUnknownProperties: configuration.lowering.keepsUnknownProperties = flag(node, key)
        }
    }

    // MARK: - Single values

    private mutating func path(_ node: Node, _ key: ConfigurationKey) -> Configuration.WrittenPath? {
        guard let path = value(node, key, { $0.isEmpty ? nil : $0 }) else { return nil }
        return Configuration.WrittenPath(Path.resolving(path, in: folder), at: node.location)
    }

    private mutating func paths(_ node: Node, _ key: ConfigurationKey) -> [Configuration.WrittenPath] {
        guard let items = node.items else {
            wrongType("`\(key.rawValue)` has to be \(key.form), but it is \(node.kind.phrase)", at: node)
            return []
        }
        return items.compactMap { item in
            guard let path = text(item, "one of `\(key.rawValue)`", "a path") else { return nil }
            if path.isEmpty { invalid("one of `\(key.rawValue)` is empty", at: item) }
            return Configuration.WrittenPath(Path.resolving(path, in: folder), at: item.location)
        }
    }

    mutating func value<Value>(_ node: Node, _ key: ConfigurationKey, _ make: (String) -> Value?) -> Value? {
        guard let text = text(node, "`\(key.rawValue)`", key.form) else { return nil }
        if let value = make(text) { return value }
        invalid("`\(key.rawValue)` has to be \(key.form), which \"\(text)\" is not", at: node)
        return nil
    }

    private mutating func flag(_ node: Node, _ key: ConfigurationKey) -> Bool {
        if let flag = node.bool { return flag }
        wrongType("`\(key.rawValue)` has to be \(key.form), but it is \(node.kind.phrase)", at: node)
        return false
    }

    /// `version: 1.0` is a number to YAML, and means what it says all the same.
    private mutating func version(_ node: Node) -> String? {
        switch node.kind {
        case .integer, .number: node.text
        default: text(node, "`\(ConfigurationKey.version.rawValue)`", ConfigurationKey.version.form)
        }
    }

    mutating func text(_ node: Node, _ name: String, _ form: String) -> String? {
        if let text = node.string { return text }
        wrongType("\(name) has to be \(form), but it is \(node.kind.phrase)", at: node)
        return nil
    }

    // MARK: - Mappings

    private mutating func headers(_ node: Node, _ key: ConfigurationKey) -> [String]? {
        guard let items = node.items else {
            wrongType("`\(key.rawValue)` has to be \(key.form), but it is \(node.kind.phrase)", at: node)
            return nil
        }
        return items.compactMap { headerName($0, "one of `\(key.rawValue)`") }
    }

    mutating func headerName(_ node: Node, _ name: String) -> String? {
        guard let text = text(node, name, "the name of a header field") else { return nil }
        if HTTPToken.isValid(text) { return text }
        invalid("\"\(text)\" is no name of a header field", at: node)
        return nil
    }

    /// One of a list of texts.
    mutating func choice<Choice>(_ node: Node, _ name: String, _: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let text = text(node, name, "a text") else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let hint =
            NameSuggestion.nearest(to: text, among: known).map { "did you mean `\($0)`?" }
            ?? "known are " + known.map { "`\($0)`" }.joined(separator: ", ")
        problems.append(
            .error("invalid-value", "\(name) cannot be \"\(text)\"", at: node.location, notes: [.init(hint)])
        )
        return nil
    }

    mutating func count(_ node: Node, _ name: String) -> Int? {
        if let count = node.integer, count >= 0 { return count }
        if node.integer != nil {
            invalid("\(name) cannot be negative", at: node)
        } else {
            wrongType("\(name) has to be an integer, but it is \(node.kind.phrase)", at: node)
        }
        return nil
    }

    mutating func members(of node: Node, _ name: String) -> [Node.Member] {
        if let members = node.members { return Array(members) }
        wrongType("\(name) has to be a mapping, but it is \(node.kind.phrase)", at: node)
        return []
    }

    /// The members whose keys are known; the others are errors.
    mutating func members<Key>(of node: Node, _ name: String, _: Key.Type) -> [(key: Key, member: Node.Member)]
    where Key: RawRepresentable<String> & CaseIterable {
        members(of: node, name).compactMap { member in
            if let key = Key(rawValue: member.key) { return (key, member) }
            unknownKey(member, known: Key.allCases.map(\.rawValue))
            return nil
        }
    }

    // MARK: - Problems

    mutating func unknownKey(_ member: Node.Member, known: [String]) {
        let hint =
            NameSuggestion.nearest(to: member.key, among: known).map { "did you mean `\($0)`?" }
            ?? "known are " + known.map { "`\($0)`" }.joined(separator: ", ")
        let message = "nothing is called `\(member.key)` here"
        problems.append(.error("unknown-key", message, at: member.keyLocation, notes: [.init(hint)]))
    }

    mutating func wrongType(_ message: String, at node: Node) {
        problems.append(.error("wrong-type", message, at: node.location))
    }

    mutating func invalid(_ message: String, at node: Node) {
        problems.append(.error("invalid-value", message, at: node.location))
    }
}

extension Node.Kind {
    var phrase: String {
        switch self {
        case .null: "empty"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a text"
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}

extension String {
    /// A name that every shell takes (POSIX, section 8.1).
    fileprivate var isEnvironmentName: Bool {
        wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil
    }
}
