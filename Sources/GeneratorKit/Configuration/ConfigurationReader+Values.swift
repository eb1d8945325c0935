import enum OpenAPI.HTTPToken
import SourceTree

/// Single values of a configuration, and lists of them.
extension ConfigurationReader {
    mutating func path(_ node: Node, _ key: ConfigurationKey) -> Configuration.WrittenPath? {
        guard let path = value(node, key, { $0.isEmpty ? nil : $0 }) else { return nil }
        return Configuration.WrittenPath(Path.resolving(path, in: folder), at: node.location)
    }

    mutating func paths(_ node: Node, _ key: ConfigurationKey) -> [Configuration.WrittenPath] {
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

    mutating func patterns(_ node: Node, _ key: ConfigurationKey) -> [PathPattern] {
        guard let items = node.items else {
            wrongType("`\(key.rawValue)` has to be \(key.form), but it is \(node.kind.phrase)", at: node)
            return []
        }
        return items.compactMap { item in
            guard let text = text(item, "one of `\(key.rawValue)`", "a path or a pattern") else { return nil }
            if let pattern = PathPattern(text, at: item.location) { return pattern }
            invalid("\"\(text)\" is no path below the output folder", at: item)
            return nil
        }
    }

    mutating func value<Value>(_ node: Node, _ key: ConfigurationKey, _ make: (String) -> Value?) -> Value? {
        guard let text = text(node, "`\(key.rawValue)`", key.form) else { return nil }
        if let value = make(text) { return value }
        invalid("`\(key.rawValue)` has to be \(key.form), which \"\(text)\" is not", at: node)
        return nil
    }

    mutating func flag(_ node: Node, _ key: ConfigurationKey) -> Bool {
        if let flag = node.bool { return flag }
        wrongType("`\(key.rawValue)` has to be \(key.form), but it is \(node.kind.phrase)", at: node)
        return false
    }

    /// `version: 1.0` is a number to YAML, and means what it says all the same.
    mutating func version(_ node: Node) -> String? {
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

    mutating func headers(_ node: Node, _ key: ConfigurationKey) -> [String]? {
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
}

extension String {
    /// A name that every shell takes (POSIX, section 8.1).
    var isEnvironmentName: Bool {
        wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil
    }
}
