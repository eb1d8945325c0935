/// Everything that a configuration may say. Reading it goes through these cases, and so may a reference of it: nothing
/// can be read that is not listed here.
public enum ConfigurationKey: String, CaseIterable, Sendable {
    case document
    case output
    case module
    case client
    case environmentPrefix
    case version
    case groupBy
    case operations
    case names
    case formats
    case keepUnknownProperties
    case templates

    /// What the key's value has to be.
    public var form: String {
        switch self {
        case .document, .output, .templates: "a path, from the configuration file's folder"
        case .module, .client: "a Swift identifier"
        case .environmentPrefix: "letters, digits and underscores"
        case .version: "a text"
        case .groupBy: "`tag` or `path`"
        case .operations: "a mapping from `operationId` or `METHOD /path` to `name` and `group`"
        case .names: "a mapping from JSON pointers into the document to Swift names"
        case .formats: "a mapping from formats to Swift types"
        case .keepUnknownProperties: "`true` or `false`"
        }
    }

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .document: "The OpenAPI document to generate from."
        case .output: "The folder that the generated package is written to."
        case .module: "The name of the generated package and its module. Default: made from the document's title."
        case .client: "The name of the client type. Default: the module's name followed by `Client`."
        case .environmentPrefix:
            "What the names of environment variables begin with. Default: made from the module's name."
        case .version: "The version of the generated package. Default: the document's `info.version`."
        case .groupBy: "Whether operations are grouped by their first tag (the default) or by their path."
        case .operations: "Other names and groups for single operations."
        case .names: "Other names for single types and properties."
        case .formats: "Swift types to use for values of a `format`."
        case .keepUnknownProperties:
            "Whether models keep the properties that the document does not name, unless it says that there are none."
        case .templates: "A folder with templates to use in place of the built-in ones of the same name."
        }
    }
}

/// Everything that a configuration may say about one operation.
public enum OperationKey: String, CaseIterable, Sendable {
    case name
    case group

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .name: "The name to use in place of the `operationId`."
        case .group: "The group to put the operation into."
        }
    }
}
