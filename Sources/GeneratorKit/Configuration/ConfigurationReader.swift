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

    /// What the configuration says, and in its ``Configuration/problems`` what it cannot say.
    mutating func configuration(from root: Node) -> Configuration {
        var configuration = Configuration()
        // An empty file says nothing, which is allowed.
        if !root.isNull {
            for (key, member) in members(of: root, "the configuration", ConfigurationKey.self) {
                read(key, member.value, into: &configuration)
            }
        }
        configuration.problems = problems
        return configuration
    }

    private mutating func read(_ key: ConfigurationKey, _ node: Node, into configuration: inout Configuration) {
        switch key {
        case .document: configuration.document = path(node, key)
        case .overlays: configuration.overlays = paths(node, key)
        case .references: configuration.references = references(node)
        case .output: configuration.output = path(node, key)
        case .form: configuration.form = value(node, key, SDKForm.init) ?? .package
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
        case .responseHeaders: responseHeaders(node, into: &configuration)
        case .names: names(node, into: &configuration)
        case .formats: formats(node, into: &configuration)
        case .protected: configuration.protected = patterns(node, key)
        case .keepUnknownProperties: configuration.lowering.keepsUnknownProperties = flag(node, key)
        }
    }
}
