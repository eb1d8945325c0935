/// Names that generated code must leave to others.
enum ReservedNames {
    /// Need backticks as the name of a declaration or of a member (The Swift Programming Language, "Keywords and
    /// Punctuation").
    ///
    /// Keywords that are reserved only in some contexts (`get`, `left`, `some`, …) are fine as they are, but for those
    /// that begin an expression (`await`, `unsafe`).
    static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init", "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
        "unsafe", "var", "where", "while",
    ]

    /// Members that mean something on every value (`self`) or that every model has already.
    static let properties: Set<String> = ["self", "hashValue", "debugDescription", "customMirror", "_fields"]

    /// Static members that mean something on every type, or that would be taken for a case of `Optional` where a value
    /// is optional.
    static let cases: Set<String> = ["self", "init", "none", "some", "allCases"]

    /// Cases and members that every union has.
    static let variants: Set<String> = cases.union(["unknown", "value", "variants"])

    /// Members that every client has.
    static let groups: Set<String> = ["self", "init", "client", "with", "response", "request", "webhooks"]

    /// Members of a group of operations that generated code uses itself.
    static let operations: Set<String> = ["self", "init", "client"]

    /// Arguments that are there beside an operation's parameters.
    static let parameters: Set<String> = ["self", "body"]

    /// Types that generated code, or the code around a call of it, writes without saying where they come from.
    static let types: Set<String> = swift.union(foundation).union(runtime).union(testing).union(
        FormatTable.builtInTypes
    )

    /// Modules that an SDK of that name could not be told from.
    static let modules: Set<String> = [
        "Swift", "Foundation", "FoundationEssentials", "HTTPTypes", "Testing", "Synchronization", "Dispatch",
    ]

    private static let swift: Set<String> = [
        "Any", "AnyObject", "Array", "Bool", "Character", "Codable", "Collection", "Decodable", "Decoder", "Dictionary",
        "Double", "Duration",
        "Encodable", "Encoder", "Equatable", "Error", "Float", "Hashable", "Identifiable", "Int", "Int32", "Int64",
        "Never", "Optional",
        "Protocol", "Range", "Result", "Self", "Sendable", "Sequence", "Set", "StaticString", "String", "Substring",
        "Swift", "Task", "Type",
        "UInt", "UInt8", "Void", "Actor", "Mirror", "RawRepresentable", "CaseIterable", "Comparable", "Hasher", "Clock",
        "Regex",
    ]

    private static let foundation: Set<String> = [
        "Bundle", "Calendar", "CharacterSet", "Data", "Date", "DateInterval", "Decimal", "Foundation", "IndexPath",
        "IndexSet", "Locale",
        "Measurement", "Notification", "Operation", "Progress", "TimeZone", "URL", "URLRequest", "UUID", "Unit",
        "Process", "Thread", "Timer",
        "Host", "Port", "Stream", "Scanner", "Formatter", "Predicate", "Expression",
    ]

    /// What generated code writes of `ClientRuntime`; a test compares this list with the templates. Its other types may
    /// be hidden: nothing refers to them by a bare name.
    static let runtime: Set<String> = [
        "APIClient", "APIError", "APIOperation", "APIResponse", "APIService", "BodyPart", "CalendarDate",
        "ClientConfiguration",
        "Credential",
        "EventStream", "Fields", "FilePart", "FormFieldStyle", "HTTPBody", "JSONCodable", "JSONLines", "JSONValue",
        "MultipartPart", "MultipartParts",
        "ObjectLayout", "ObjectModel", "OpenEnum", "PagedItems", "ResponseHeaders", "ServerSentEvent", "ServiceClient",
        "TupleModel", "UnionModel", "UnionVariants", "WebhookReceiver", "WebhookSignature", "XMLName",
        "XMLNamedModel",
    ]

    /// What `ClientRuntimeTesting` declares and writes: in the module for tests, it stands beside the types of the SDK. A
    /// test compares this list with its sources.
    static let testing: Set<String> = [
        "CannedResponse", "HTTPField", "HTTPFields", "HTTPRequest", "HTTPResponse", "HTTPTransport",
        "InMemoryTransport",
        "RecordedRequest", "RequestContext", "StubAnswer", "StubOperation", "StubTransport",
    ]
}
