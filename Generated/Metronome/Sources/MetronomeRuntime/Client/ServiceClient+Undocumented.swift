nonisolated extension ServiceClient {
    /// Sends a request to an endpoint that the document does not have, with the same credentials, retries and errors.
    ///
    /// ```swift
    /// struct Plan: Decodable, Sendable { var id: String }
    /// let plans = try await client.request(.get, "/v1/plans", query: ["limit": "5"], as: [Plan].self)
    /// ```
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - path: The path below the base URL, without a query. It is percent-encoded where it must be.
    ///   - query: Query parameters.
    ///   - body: What is sent as JSON: a generated model, a ``JSONValue`` or any `Encodable` of your own.
    ///   - type: What the JSON of the response is read as. Dates of types of your own are read as RFC 3339 has them.
    /// - Throws: ``APIError``, and nothing else.
    public func request<Output: Decodable & Sendable>(
        _ method: HTTPRequest.Method,
        _ path: String,
        query: [String: String] = [:],
        body: (any Encodable & Sendable)? = nil,
        as type: Output.Type = Output.self
    ) async throws -> Output {
        let operation = try UndocumentedOperation(method, path, query, body)
        return try await client.send(operation.giving(.decodable(type)))
    }

    /// Sends a request to an endpoint that the document does not have, and gives the content of the response as it
    /// comes.
    ///
    /// - Throws: ``APIError``, and nothing else.
    @discardableResult
    public func request(
        _ method: HTTPRequest.Method,
        _ path: String,
        query: [String: String] = [:],
        body: (any Encodable & Sendable)? = nil
    ) async throws -> [UInt8] {
        let operation = try UndocumentedOperation(method, path, query, body)
        return try await client.send(operation.giving(.bytes))
    }
}

/// A call of an endpoint that is in no document.
private nonisolated struct UndocumentedOperation {
    let method: HTTPRequest.Method
    let path: String
    let parameters: [APIParameter]
    let body: APIBody

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ query: [String: String],
        _ body: (any Encodable & Sendable)?
    ) throws {
        guard !path.contains("?"), !path.contains("#") else {
            throw APIError(kind: .encoding, message: "A path has no query and no fragment: pass 'query' for the first")
        }
        self.method = method
        self.path = path
        parameters = query.sorted { $0.key < $1.key }.map { .query($0.key, $0.value) }
        self.body = try body.map { .bytes(try EncodableJSON.bytes(of: $0), contentType: "application/json") } ?? .none
    }

    func giving<Output>(_ format: ResponseFormat<Output>) -> APIOperation<Output> {
        APIOperation(
            method,
            path,
            id: "\(method.rawValue) \(path)",
            parameters: parameters,
            body: body,
            response: format
        )
    }
}
