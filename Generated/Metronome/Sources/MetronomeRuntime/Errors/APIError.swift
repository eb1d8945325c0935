/// Why a call failed: the one error type that a client throws.
///
/// ```swift
/// do {
///     …
/// } catch let error as APIError where error.kind == .badRequest {
///     error.body(as: ErrorPayload.self)?.message      // the documented body
///     error.requestID
/// }
/// ```
///
/// Its description is `<status> <message>`. Descriptions never have credentials or the content of the request.
public nonisolated struct APIError: Error, Sendable {
    /// What went wrong.
    public var kind: Kind

    /// What the server says, or what went wrong here, for people.
    public var message: String

    /// The status of the response, if there was one.
    public var status: Int?

    /// The header fields of the response, if there was one.
    public var headers: ResponseHeaders

    /// What the server calls this request, from the response's header fields.
    public var requestID: String?

    /// The content of the response as it came.
    public var rawBody: [UInt8]

    /// The content of the response as the type that the document has for its status, where it is of that type.
    public var decodedBody: (any JSONCodable)?

    /// The `operationId` of the operation that was called.
    public var operationID: String?

    /// What was thrown below, such as a ``JSONDecodingError``. It may show more than the description does.
    public var underlying: (any Error)?

    /// Creates an error, as a transport, a fake in a test or code around a client may need.
    public init(
        kind: Kind,
        message: String,
        status: Int? = nil,
        headers: HTTPFields = HTTPFields(),
        requestID: String? = nil,
        rawBody: [UInt8] = [],
        decodedBody: (any JSONCodable)? = nil,
        operationID: String? = nil,
        underlying: (any Error)? = nil
    ) {
        self.kind = kind
        self.message = message
        self.status = status
        self.headers = ResponseHeaders(headers)
        self.requestID = requestID
        self.rawBody = rawBody
        self.decodedBody = decodedBody
        self.operationID = operationID
        self.underlying = underlying
    }

    /// The content of the response as a type.
    ///
    /// - Returns: `nil` where there is no content, or it is not of that type.
    public func body<Body: JSONCodable>(as type: Body.Type) -> Body? {
        if let body = decodedBody as? Body { return body }
        return rawBody.isEmpty ? nil : try? Body(jsonBytes: rawBody)
    }
}
