/// One call of an operation: what the document says about it, and the arguments.
///
/// It is a value that does nothing by itself; ``APIClient/send(_:)`` sends it.
///
/// ```swift
/// APIOperation(
///     .get, "/pets/{petId}", id: "showPetById",
///     parameters: [.path("petId", petID), .query("limit", limit)],
///     response: .json, errors: ["default": ErrorPayload.self]
/// )
/// ```
public nonisolated struct APIOperation<Output: Sendable>: Sendable {
    let call: APICall
    let response: ResponseFormat<Output>

    /// - Parameters:
    ///   - method: The method of the request.
    ///   - path: The path below the base URL, with `{name}` for each path parameter.
    ///   - id: The `operationId`, which errors carry.
    ///   - parameters: The arguments for path, query, header and cookies.
    ///   - body: The content of the request.
    ///   - response: What the content of a success is read as.
    ///   - accept: The media types to ask for, where it is not what `response` asks for by itself.
    ///   - errors: The types of the documented error contents by their keys in the document: `"400"`, `"4XX"`,
    ///     `"default"`.
    ///   - security: Alternatives of combinations of scheme names; `nil` stands for those of the service.
    ///   - maxRetries: How many attempts may follow the first one, where it is not what the client is configured for.
    ///   - server: Where the operation is served, where that is not where the service is. It counts unless the client
    ///     was given a base URL.
    public init(
        _ method: HTTPRequest.Method,
        _ path: String,
        id: String,
        parameters: [APIParameter] = [],
        body: APIBody = .none,
        response: ResponseFormat<Output>,
        accept: String? = nil,
        errors: KeyValuePairs<String, any JSONCodable.Type> = [:],
        security: [[String]]? = nil,
        maxRetries: Int? = nil,
        server: String? = nil
    ) {
        call = APICall(
            method: method,
            path: path,
            id: id,
            parameters: parameters,
            body: body,
            accept: accept ?? response.accept,
            errors: errors,
            security: security,
            maxRetries: maxRetries,
            server: server
        )
        self.response = response
    }
}

/// An operation without the type of its output, so that all that sends it is compiled once.
nonisolated struct APICall: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let id: String
    let parameters: [APIParameter]
    let body: APIBody
    let accept: String
    let errors: KeyValuePairs<String, any JSONCodable.Type>
    let security: [[String]]?
    let maxRetries: Int?
    let server: String?

    /// The type of an error's content: that of the status itself, else of its class, else the default.
    func errorType(for status: Int) -> (any JSONCodable.Type)? {
        StatusKeys.matching(status).lazy.compactMap { key in errors.first { $0.key.uppercased() == key }?.value }.first
    }
}
