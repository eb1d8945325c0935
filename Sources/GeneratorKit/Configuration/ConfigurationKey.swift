/// Everything that a configuration may say. Reading it goes through these cases, and so may a reference of it: nothing
/// can be read that is not listed here.
public enum ConfigurationKey: String, CaseIterable, Sendable {
    case document
    case overlays
    case references
    case output
    case form
    case module
    case client
    case environmentPrefix
    case version
    case groupBy
    case groups
    case operations
    case paging
    case requestIDHeaders
    case idempotencyHeader
    case webhooks
    case responseHeaders
    case names
    case formats
    case keepUnknownProperties
    case templates
    case protected

    /// What the key's value has to be.
    public var form: String {
        switch self {
        case .document, .output, .templates: "a path, from the configuration file's folder"
        case .overlays: "a sequence of paths, from the configuration file's folder"
        case .references: "a mapping from URLs to paths, from the configuration file's folder"
        case .form: "`package` or `sources`"
        case .module, .client: "a Swift identifier"
        case .environmentPrefix: "letters, digits and underscores"
        case .version: "a text"
        case .groupBy: "`tag` or `path`"
        case .groups: "a mapping from tags, or segments of paths, to names"
        case .operations: "a mapping from `operationId` or `METHOD /path` to what is different for the operation"
        case .paging: "`auto` or `off`"
        case .requestIDHeaders: "a sequence of names of header fields"
        case .idempotencyHeader: "the name of a header field"
        case .webhooks: "a mapping with `signature`"
        case .responseHeaders: "a mapping from names of header fields to Swift names"
        case .names: "a mapping from JSON pointers into the document to Swift names"
        case .formats: "a mapping from formats to Swift types"
        case .keepUnknownProperties: "`true` or `false`"
        case .protected: "a sequence of paths or patterns, from the output folder"
        }
    }

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .document: "The OpenAPI document to generate from."
        case .overlays:
            "Overlays to apply to the document, in this order. Without a document, it is the one that they extend."
        case .references:
            "Local copies of documents that references name by their URL: nothing is fetched. A URL that ends with a slash"
                + " stands for all that begin with it, and its path is a folder."
        case .output: "The folder that is written to."
        case .form:
            "Whether a package is written that stands on its own (the default), or sources for a target that depends on"
                + " `ClientRuntime`: a fixed set of files, which builds can name beforehand."
        case .module: "The name of the generated package and its module. Default: made from the document's title."
        case .client: "The name of the client type. Default: the module's name followed by `Client`."
        case .environmentPrefix:
            "What the names of environment variables begin with. Default: made from the module's name."
        case .version: "The version of the generated package. Default: the document's `info.version`."
        case .groupBy: "Whether operations are grouped by their first tag (the default) or by their path."
        case .groups: "Other names for groups of operations."
        case .operations: "Other names and groups, paging and retries for single operations."
        case .paging: "Whether lists that come in pages are found (the default) or left as they are."
        case .requestIDHeaders:
            "The response headers in which the service names a request. Default: those that services commonly use."
        case .idempotencyHeader: "The header for a key by which the service knows a repeated call. Default: none."
        case .webhooks: "How the service signs what it sends by itself."
        case .responseHeaders: "Other names for header fields of responses."
        case .names:
            "Other names for everything else: single types, properties, cases, parameters, servers, credentials, and"
                + " functions that send or receive another form of the content."
        case .formats: "Swift types to use for values of a `format`."
        case .keepUnknownProperties:
            "Whether models keep the properties that the document does not name, unless it says that there are none."
        case .templates: "A folder with templates to use in place of the built-in ones of the same name."
        case .protected:
            "Files in the output folder that are yours: they are neither written nor removed. `*` stands for any part of a"
                + " name, `**` for any folders, and a folder for all that is in it."
        }
    }
}

/// Everything that a configuration may say about one operation.
public enum OperationKey: String, CaseIterable, Sendable {
    case name
    case group
    case paging
    case retries

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .name: "The name to use in place of the `operationId`."
        case .group: "The group to put the operation into."
        case .paging: "`off`, or how the operation gives a list in pages."
        case .retries: "How often a failed call is repeated, in place of what the client says."
        }
    }
}

/// Everything that a configuration may say about how an operation gives a list in pages.
public enum PagingKey: String, CaseIterable, Sendable {
    case style
    case request
    case items
    case next
    case hasMore
    case total
    case start

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .style: "`cursor`, `offset`, `pageNumber`, `link`, `nextURL` or `lastItem`."
        case .request: "Where the request says which page: `query.NAME`, or `body.NAME` with a path of properties."
        case .items: "Where a page has its items, as a path of properties."
        case .next: "Where a page has the cursor, the URL, or the name of its last item."
        case .hasMore: "Where a page has a boolean that says whether there are more."
        case .total: "Where a page has the number of all items (`offset`), or of all pages (`pageNumber`)."
        case .start: "The number of the first item or page. Default: 0 for items, 1 for pages."
        }
    }
}

/// Everything that a configuration may say about webhooks.
public enum WebhookKey: String, CaseIterable, Sendable {
    case signature

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .signature: "`metronome`, `github`, `stripe` or `standardWebhooks`, or the fields of another scheme."
        }
    }
}
