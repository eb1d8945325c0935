/// What is different for single calls: see ``ServiceClient/with(baseURL:headers:query:extraBody:timeout:deadline:maxRetries:idempotencyKey:)``.
nonisolated struct CallOptions: Sendable {
    var baseURL: String?
    var headers = HeaderOverrides()
    var query: [String: String] = [:]
    var extraBody: [ExtraField] = []
    var timeout: Duration?
    var deadline: Duration?
    var maxRetries: Int?
    var idempotencyKey: String?
    /// A URL to send the call to, with a query, instead of the one that its path and its arguments make.
    var target: RequestURL?
    /// What keeps the response for a caller who wants more of it than the value.
    var recorder: ResponseRecorder?

    /// One more member of the request's JSON object, or of an object in it.
    struct ExtraField: Sendable {
        let path: [String]
        let value: JSONValue
    }
}
