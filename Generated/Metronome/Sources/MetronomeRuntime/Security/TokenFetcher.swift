/// Fetches tokens from an authorization server (RFC 6749).
nonisolated struct TokenFetcher: Sendable {
    let transport: any HTTPTransport
    let timing: Timing
    let timeout: Duration

    /// A token of an application, with its client credentials (section 4.4).
    ///
    /// - Throws: ``APIError`` of kind `authentication` where the server gives none; it has the status and what the
    ///   server says, and never the secret.
    func fetch(_ credentials: ClientCredentials, from url: RequestURL) async throws -> AccessToken {
        let (request, body) = credentials.request(to: url)
        let answer = try await send(request, body)
        guard answer.isSuccess else {
            throw answer.error(hiding: [credentials.secret] + request.headerFields.map(\.value))
        }
        return try AccessToken(json: try answer.json(), now: answer.sent)
    }

    /// Sends a form without credentials in the header.
    func post(_ pairs: [(name: String, value: String)], to url: RequestURL) async throws -> TokenAnswer {
        var fields = HTTPFields()
        fields[.accept] = "application/json"
        fields[.contentType] = "application/x-www-form-urlencoded"
        let text = pairs.map { $0.name + "=" + PercentEncoder.form.encode($0.value) }.joined(separator: "&")
        let request = HTTPRequest(
            method: .post,
            scheme: url.scheme,
            authority: url.authority,
            path: url.path.isEmpty ? "/" : url.path,
            headerFields: fields
        )
        return try await send(request, HTTPBody(text))
    }

    private func send(_ request: HTTPRequest, _ body: HTTPBody) async throws -> TokenAnswer {
        let path = (request.path ?? "").prefix { $0 != "?" }
        let context = RequestContext(operationID: "token", pathTemplate: String(path), timeout: timeout)
        let transport = transport
        let sent = timing.now()
        let (response, bytes) = try await Timeout(timeout).run {
            let (response, content) = try await transport.send(request, body: body, context: context)
            return (response, try await content.bytes())
        }
        return TokenAnswer(response: response, bytes: bytes, sent: sent)
    }
}

/// What an authorization server answers.
nonisolated struct TokenAnswer: Sendable {
    let response: HTTPResponse
    let bytes: [UInt8]
    /// When the request was sent, on the clock of the client.
    let sent: Duration

    var isSuccess: Bool { (200..<300).contains(response.status.code) }

    /// Whether the server could not answer just now.
    var isOutage: Bool { response.status == .tooManyRequests || response.status.kind == .serverError }

    /// `error`: what a client goes by (section 5.2).
    var errorCode: String? {
        guard case .object(let members) = try? JSONValue(jsonBytes: bytes), case .string(let code) = members["error"]
        else { return nil }
        return code
    }

    func json() throws -> JSONValue {
        guard let json = try? JSONValue(jsonBytes: bytes) else {
            throw APIError(kind: .authentication, message: "The response to the request for a token is no JSON")
        }
        return json
    }

    func error(hiding secrets: [String]) -> APIError {
        let reason = ErrorMessage.find(in: bytes) ?? ErrorMessage.phrase(for: response.status)
        return APIError(
            kind: .authentication,
            message: "No token was given: " + reason,
            status: response.status.code,
            headers: response.headerFields
        ).redacted(secrets)
    }
}
