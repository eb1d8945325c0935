/// A generated client: what all of them can do besides the operations of their documents.
public nonisolated protocol ServiceClient: Sendable {
    /// What sends the calls.
    var client: APIClient { get }

    /// A client that sends its calls through another one.
    init(client: APIClient)
}

nonisolated extension ServiceClient {
    /// A client with another configuration. It shares credentials, connections and the quota of retries with this one.
    ///
    /// ```swift
    /// let patient = client.with { $0.timeout = .seconds(300) }
    /// ```
    public func with(_ change: (inout ClientConfiguration) -> Void) -> Self {
        Self(client: client.with(change))
    }

    /// A client for calls that differ: the options of single calls.
    ///
    /// ```swift
    /// try await client.with(timeout: .seconds(5), maxRetries: 0).customers.create(…)
    /// ```
    ///
    /// - Parameters:
    ///   - baseURL: The URL that paths are appended to, in place of the client's and of what the document has for
    ///     single operations.
    ///   - headers: Header fields to set or to remove, over all others.
    ///   - query: Query parameters to set, over those of the operation.
    ///   - extraBody: Members to set in the JSON object or the form that is sent, such as fields that the document does
    ///     not have.
    ///   - timeout: How long one attempt may take.
    ///   - deadline: How long all attempts together may take.
    ///   - maxRetries: How many attempts may follow the first one.
    ///   - idempotencyKey: The key that tells the server that attempts are of one call; for one call alone.
    public func with(
        baseURL: String? = nil,
        headers: HeaderOverrides = HeaderOverrides(),
        query: [String: String] = [:],
        extraBody: [String: JSONValue] = [:],
        timeout: Duration? = nil,
        deadline: Duration? = nil,
        maxRetries: Int? = nil,
        idempotencyKey: String? = nil
    ) -> Self {
        Self(
            client: client.withOptions { options in
                options.baseURL = baseURL ?? options.baseURL
                options.headers.merge(headers)
                options.query.merge(query) { $1 }
                options.extraBody += extraBody.sorted { $0.key < $1.key }.map { .init(path: [$0.key], value: $0.value) }
                options.timeout = timeout ?? options.timeout
                options.deadline = deadline ?? options.deadline
                options.maxRetries = maxRetries ?? options.maxRetries
                options.idempotencyKey = idempotencyKey ?? options.idempotencyKey
            }
        )
    }

    /// The value of a call with the response it came in: status, header fields, request ID and undecoded bytes.
    ///
    /// ```swift
    /// let response = try await client.response { try await $0.customers.create(…) }
    /// response.value.data.url
    /// response.headers[.date]
    /// ```
    ///
    /// - Parameter call: Makes one call with the client it is given; of several, the last response counts.
    /// - Throws: What the call throws; ``APIError`` of kind `invalidConfiguration` where there was no call.
    public func response<Value>(
        isolation: isolated (any Actor)? = #isolation,
        _ call: (Self) async throws -> Value
    ) async throws -> APIResponse<Value> {
        let recorder = ResponseRecorder()
        let value = try await call(Self(client: client.withOptions { $0.recorder = recorder }))
        guard let received = await recorder.last else {
            throw APIError(kind: .invalidConfiguration, message: "No call was made with the client of the closure")
        }
        return APIResponse(
            value: value,
            status: received.response.status.code,
            headers: ResponseHeaders(received.response.headerFields),
            requestID: received.requestID,
            bytes: received.bytes
        )
    }
}
