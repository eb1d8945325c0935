/// Fetches the tokens of an application with its client credentials (RFC 6749 section 4.4).
nonisolated struct TokenFetcher: Sendable {
    let transport: any HTTPTransport
    let timing: Timing
    let timeout: Duration

    /// - Throws: ``APIError`` of kind `authentication` where the server gives none; it has the status and what the
    ///   server says, and never the secret.
    func fetch(_ credentials: ClientCredentials, from url: RequestURL) async throws -> AccessToken {
        let (request, body) = credentials.request(to: url)
        let context = RequestContext(operationID: "token", pathTemplate: url.path, timeout: timeout)
        let transport = transport
        let now = timing.now()
        let (response, bytes) = try await Timeout(timeout).run {
            let (response, content) = try await transport.send(request, body: body, context: context)
            return (response, try await content.bytes())
        }
        guard (200..<300).contains(response.status.code) else {
            let reason = ErrorMessage.find(in: bytes) ?? ErrorMessage.phrase(for: response.status)
            let secrets = [credentials.secret] + request.headerFields.map(\.value)
            throw APIError(
                kind: .authentication,
                message: "No token was given: " + reason,
                status: response.status.code,
                headers: response.headerFields
            ).redacted(secrets)
        }
        guard let json = try? JSONValue(jsonBytes: bytes) else {
            throw APIError(kind: .authentication, message: "The response to the request for a token is no JSON")
        }
        return try AccessToken(json: json, now: now)
    }
}
