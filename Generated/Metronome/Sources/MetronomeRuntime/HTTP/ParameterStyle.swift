/// How a parameter's value becomes text: the `style` of a parameter object
/// (OpenAPI 3.0.4, section "Style Values"), or JSON where the parameter has `content`.
public nonisolated enum ParameterStyle: Sendable, Hashable {
    /// `;color=blue,black`, for paths (RFC 6570 section 3.2.7).
    case matrix
    /// `.blue.black`, for paths (RFC 6570 section 3.2.5).
    case label
    /// `blue,black`, for paths and headers (RFC 6570 section 3.2.2).
    case simple
    /// `color=blue&color=black`, for queries and cookies (RFC 6570 section 3.2.8).
    case form
    /// `color=blue%20black`, for queries.
    case spaceDelimited
    /// `color=blue%7Cblack`, for queries.
    case pipeDelimited
    /// `color=blue%09black`, for queries: `tsv` of OpenAPI 2.0 ("Parameter Object"), which later versions dropped.
    case tabDelimited
    /// `color%5BR%5D=100`, for queries. Nested objects and arrays, which OpenAPI leaves open, get one bracket for each
    /// level: `filter[tags][0]=new`.
    case deepObject
    /// `color=blue; color=black`, for cookies, as it is: nothing is percent-encoded (OpenAPI 3.2.0, section 4.12.3).
    case cookie
    /// The value as JSON, for parameters described by `content: application/json`.
    case json

    /// What `explode` is where the document does not say (OpenAPI 3.0.4, "Fixed Fields for use with schema"). For
    /// `deepObject` only the exploded form is defined.
    var explodesByDefault: Bool {
        self == .form || self == .deepObject || self == .cookie
    }

    /// What stands between elements that are not exploded, before it is encoded.
    var delimiter: String {
        switch self {
        case .spaceDelimited: " "
        case .pipeDelimited: "|"
        case .tabDelimited: "\t"
        default: ","
        }
    }
}
