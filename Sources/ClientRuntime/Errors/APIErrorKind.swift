nonisolated extension APIError {
    /// What went wrong, to be compared: `catch let error as … where error.kind == .notFound`.
    ///
    /// It is open: later versions may tell more kinds apart.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }
}

nonisolated extension APIError.Kind {
    // The server answered with a status that is no success.

    /// Status 400.
    public static let badRequest = Self(rawValue: "badRequest")
    /// Status 401; also when a credential provider failed, which leaves no status.
    public static let authentication = Self(rawValue: "authentication")
    /// Status 403.
    public static let permissionDenied = Self(rawValue: "permissionDenied")
    /// Status 404.
    public static let notFound = Self(rawValue: "notFound")
    /// Status 409.
    public static let conflict = Self(rawValue: "conflict")
    /// Status 422.
    public static let unprocessableEntity = Self(rawValue: "unprocessableEntity")
    /// Status 429.
    public static let rateLimited = Self(rawValue: "rateLimited")
    /// Status 500 and above.
    public static let server = Self(rawValue: "server")
    /// Any other status that is no success.
    public static let unexpectedStatus = Self(rawValue: "unexpectedStatus")

    // There is no answer.

    /// The server could not be reached, or the connection broke.
    public static let connection = Self(rawValue: "connection")
    /// The answer did not come in time.
    public static let timeout = Self(rawValue: "timeout")
    /// The task was cancelled.
    public static let cancelled = Self(rawValue: "cancelled")

    // The answer or the request cannot be used.

    /// The answer is a success, and not what the operation promises.
    public static let decoding = Self(rawValue: "decoding")
    /// The arguments do not make a request.
    public static let encoding = Self(rawValue: "encoding")
    /// The client lacks something, such as a credential, or its transport is not set up as it must be. The request was
    /// not sent, but where it is a redirect that the transport followed by itself.
    public static let invalidConfiguration = Self(rawValue: "invalidConfiguration")

    /// The kind for a status that is no success.
    init(status: Int) {
        self =
            switch status {
            case 400: .badRequest
            case 401: .authentication
            case 403: .permissionDenied
            case 404: .notFound
            case 409: .conflict
            case 422: .unprocessableEntity
            case 429: .rateLimited
            case 500...: .server
            default: .unexpectedStatus
            }
    }
}
