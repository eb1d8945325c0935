import ClientRuntime

/// A transport that keeps the request and gives the answer of the document.
actor FeatureServer: HTTPTransport {
    private let response: HTTPResponse
    private let body: [UInt8]
    /// The last request, as JSON.
    private var request: String?

    init(status: Int, headers: [(name: String, value: String)], body: String) {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        response = HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
        self.body = Array(body.utf8)
    }

    /// What a client goes by that asks this server, and nobody twice.
    nonisolated var configuration: ClientConfiguration {
        ClientConfiguration(maxRetries: 0, transport: self, log: ClientLog(level: .off) { _, _ in })
    }

    /// Runs a call against this server.
    func outcome(of call: @Sendable () async throws -> Any) async -> FeatureOutcome {
        var outcome = await FeatureOutcome.running(call)
        outcome.request = request
        return outcome
    }

    func send(_ request: HTTPRequest, body: HTTPBody?, context: RequestContext) async throws -> (
        HTTPResponse, HTTPBody
    ) {
        let content = try await body?.bytes()
        var fields: [String: String] = [:]
        for field in request.headerFields {
            let name = field.name.rawName.lowercased()
            let separator = name == "cookie" ? "; " : ", "
            fields[name] = fields[name].map { $0 + separator + field.value } ?? field.value
        }
        let headers = fields.map { "\(FeatureOutcome.quoted($0.key)):\(FeatureOutcome.quoted($0.value))" }
        let members = [
            "\"method\":\(FeatureOutcome.quoted(request.method.rawValue))",
            "\"path\":\(FeatureOutcome.quoted(request.path ?? ""))",
            "\"server\":\(FeatureOutcome.quoted("\(request.scheme ?? "")://\(request.authority ?? "")"))",
            "\"headers\":{\(headers.joined(separator: ","))}",
            content.map { "\"body\":\(FeatureOutcome.quoted(String(decoding: $0, as: UTF8.self)))" },
        ]
        self.request = "{\(members.compactMap(\.self).joined(separator: ","))}"
        return (response, HTTPBody(self.body))
    }
}
