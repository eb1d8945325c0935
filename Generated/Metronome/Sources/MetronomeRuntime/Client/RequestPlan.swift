/// A call with its arguments written out: all of a request that is the same for every attempt to send it.
nonisolated struct RequestPlan: Sendable {
    private let method: HTTPRequest.Method
    /// What paths and relative references are below.
    let base: RequestURL
    /// With a path and no query.
    let target: RequestURL
    private let query: [String]
    private let cookies: [String]
    private let computedFields: HTTPFields
    private let operationFields: HTTPFields
    private let clientOverrides: HeaderOverrides
    private let callOverrides: HeaderOverrides
    private let sendsRetryCount: Bool
    let body: HTTPBody?

    /// Whether the request can be sent again.
    var isReplayable: Bool {
        body?.isReplayable ?? true
    }

    /// - Throws: ``APIError`` of kind `encoding` where the arguments do not make a request.
    init(_ call: APICall, client: ClientState) throws {
        let configuration = client.configuration
        let options = client.options
        base = try client.core.base.resolved(server: call.server, override: options.baseURL)
        if configuration.validatesRequests { try call.validate() }
        var parts = ParameterParts()
        for parameter in call.parameters {
            try parts.add(parameter)
        }
        let content = try call.body.adding(options.extraBody)
        body = try content.httpBody()
        method = call.method
        let ofCall = Self.pairs(options.query)
        let own: [String]
        if let nextPage = options.target {
            target = nextPage.withoutQuery
            // What the server says of the next page wins, or the call would ask for the first one again.
            let ofPage = nextPage.query?.split(separator: "&").map(String.init) ?? []
            own = ofCall.without(namesOf: ofPage) + ofPage
        } else {
            target = base.appending(path: try PathTemplate.fill(call.path, with: parts.path))
            own = parts.query.without(namesOf: ofCall) + ofCall
        }
        query = Self.pairs(configuration.defaultQuery).without(namesOf: own) + own
        cookies = parts.cookies
        var fields = HTTPFields()
        fields[.userAgent] = client.core.service.userAgent
        fields[.accept] = call.accept
        if body != nil { fields[.contentType] = content.contentType }
        if let (name, key) = try Self.idempotency(call, client) { fields[name] = key }
        computedFields = fields
        operationFields = parts.fields
        clientOverrides = configuration.defaultHeaders
        callOverrides = options.headers
        sendsRetryCount = configuration.retries.sendsRetryCount
    }

    /// The request of one attempt. Of header fields, later ones win: computed, credentials, the client's, the
    /// operation's, the call's.
    func request(with authorization: Authorization, retryCount: Int) throws -> HTTPRequest {
        var fields = computedFields
        if sendsRetryCount { fields[RetryFields.count] = "\(retryCount)" }
        for (name, value) in authorization.headers {
            fields[name] = value
        }
        if !authorization.cookies.isEmpty {
            fields[.cookie] = authorization.cookies
                .map { $0.name + "=" + PercentEncoder.cookieCredential.encode($0.value) }
                .joined(separator: "; ")
        }
        try clientOverrides.apply(to: &fields)
        for field in operationFields {
            fields[field.name] = field.value
        }
        if !cookies.isEmpty {
            let all = (fields[.cookie].map { [$0] } ?? []) + cookies
            fields[.cookie] = all.joined(separator: "; ")
        }
        try callOverrides.apply(to: &fields)
        let credentials = authorization.query.map { Self.pair($0.name, $0.value) }
        let pairs = query.without(namesOf: credentials) + credentials
        return HTTPRequest(
            method: method,
            scheme: target.scheme,
            authority: target.authority,
            path: pairs.isEmpty ? target.path : target.path + "?" + pairs.joined(separator: "&"),
            headerFields: fields
        )
    }

    /// The key that all attempts of a call share, and its header field; `nil` where none is wanted.
    private static func idempotency(_ call: APICall, _ client: ClientState) throws -> (HTTPField.Name, String)? {
        let configured = client.configuration.idempotencyHeader ?? client.core.service.idempotencyHeader
        let given = client.options.idempotencyKey
        guard call.method != .get, configured != nil || given != nil else { return nil }
        let key = given ?? IdempotencyKey.make()
        guard let name = HTTPField.Name(configured ?? "Idempotency-Key"), HTTPField.isValidValue(key) else {
            throw APIError(
                kind: .invalidConfiguration,
                message: "The idempotency key or its header field has invalid characters"
            )
        }
        return (name, key)
    }

    private static func pairs(_ query: [String: String]) -> [String] {
        query.sorted { $0.key < $1.key }.map { pair($0.key, $0.value) }
    }

    private static func pair(_ name: String, _ value: String) -> String {
        PercentEncoder.component.encode(name) + "=" + PercentEncoder.component.encode(value)
    }
}

nonisolated extension [String] {
    /// The pairs of a query, as `name=value`, without those whose names are among others.
    fileprivate func without(namesOf others: [String]) -> [String] {
        if others.isEmpty || isEmpty { return self }
        func name(_ pair: String) -> Substring { Substring(pair.utf8.prefix { $0 != UInt8(ascii: "=") }) }
        let names = Set(others.map(name))
        return filter { !names.contains(name($0)) }
    }
}
