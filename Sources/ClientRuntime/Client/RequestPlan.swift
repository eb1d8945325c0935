/// A call with its arguments written out: all of a request that is the same for every attempt to send it.
struct RequestPlan: Sendable {
    private let method: HTTPRequest.Method
    private let base: RequestURL
    private let path: String
    private let query: [String]
    private let cookies: [String]
    private let computedFields: HTTPFields
    private let operationFields: HTTPFields
    private let overrides: HeaderOverrides
    let body: HTTPBody?

    /// - Throws: ``APIError`` of kind `encoding` where the arguments do not make a request.
    init(_ call: APICall, base: RequestURL, service: APIService, configuration: ClientConfiguration) throws {
        var parts = ParameterParts()
        for parameter in call.parameters {
            try parts.add(parameter)
        }
        let path = try PathTemplate.fill(call.path, with: parts.path)
        let body = try call.body.httpBody()

        var fields = HTTPFields()
        fields[.userAgent] = service.userAgent
        fields[.accept] = call.accept
        if body != nil { fields[.contentType] = call.body.contentType }

        method = call.method
        self.base = base
        self.path = base.path.isEmpty && path.isEmpty ? "/" : base.path + path
        query = Self.defaults(configuration.defaultQuery, without: parts.query) + parts.query
        cookies = parts.cookies
        computedFields = fields
        operationFields = parts.fields
        overrides = configuration.defaultHeaders
        self.body = body
    }

    /// The request of one attempt. Of header fields, later ones win: computed, credentials, the client's, the
    /// operation's.
    func request(with authorization: Authorization) throws -> HTTPRequest {
        var fields = computedFields
        for (name, value) in authorization.headers {
            fields[name] = value
        }
        if !authorization.cookies.isEmpty {
            fields[.cookie] = authorization.cookies
                .map { $0.name + "=" + PercentEncoder.cookie.encode($0.value) }
                .joined(separator: "; ")
        }
        try overrides.apply(to: &fields)
        for field in operationFields {
            fields[field.name] = field.value
        }
        if !cookies.isEmpty {
            let all = (fields[.cookie].map { [$0] } ?? []) + cookies
            fields[.cookie] = all.joined(separator: "; ")
        }
        let pairs = query + authorization.query.map { Self.pair($0.name, $0.value) }
        let target = pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
        return HTTPRequest(
            method: method, scheme: base.scheme, authority: base.authority, path: target, headerFields: fields
        )
    }

    private static func defaults(_ defaults: [String: String], without own: [String]) -> [String] {
        let names = Set(own.map { $0.prefix { $0 != "=" } })
        return defaults
            .sorted { $0.key < $1.key }
            .map { pair($0.key, $0.value) }
            .filter { !names.contains($0.prefix { $0 != "=" }) }
    }

    private static func pair(_ name: String, _ value: String) -> String {
        PercentEncoder.component.encode(name) + "=" + PercentEncoder.component.encode(value)
    }
}

/// The arguments of a call, each written out in its place.
private struct ParameterParts {
    var path: [String: String] = [:]
    var query: [String] = []
    var cookies: [String] = []
    var fields = HTTPFields()

    mutating func add(_ parameter: APIParameter) throws {
        guard let argument = parameter.value else { return }
        let name = parameter.name
        let isJSON = parameter.style == .json
        let value: ParameterValue = isJSON
            ? .text(String(decoding: argument.jsonBytes(), as: UTF8.self))
            : try ParameterValue(argument)
        switch parameter.location {
        case .path:
            path[name] = try ParameterSerializer(encoder: Self.pathEncoder(value, parameter.style))
                .path(name, value, style: parameter.style, explode: parameter.explode)
        case .query:
            query += try ParameterSerializer(encoder: parameter.allowReserved ? .reserved : .component)
                .pairs(name, value, style: parameter.style, explode: parameter.explode)
        case .cookie:
            cookies += try ParameterSerializer(encoder: .cookie)
                .pairs(name, value, style: parameter.style, explode: parameter.explode)
        case .header:
            if value.isEmptyCollection { return }
            try setField(name, ParameterSerializer(encoder: .none).simple(value, explode: parameter.explode))
        }
    }

    /// A plain value may have all that a segment may have; between delimiters, delimiters must be encoded.
    private static func pathEncoder(_ value: ParameterValue, _ style: ParameterStyle) -> PercentEncoder {
        if case .text = value, style == .simple || style == .json { return .pathSegment }
        return .component
    }

    private mutating func setField(_ name: String, _ value: String) throws {
        guard let fieldName = HTTPField.Name(name) else {
            throw APIError(kind: .encoding, message: "'\(name)' is no name of a header field")
        }
        guard HTTPField.isValidValue(value) else {
            throw APIError(
                kind: .encoding, message: "The argument for the header field '\(name)' has characters no field can have"
            )
        }
        fields[fieldName] = value
    }
}
