/// How the tokens of a credential are fetched, with the URLs as the document has them.
nonisolated enum TokenSource: Sendable {
    case client(ClientCredentials, tokenURL: String)
    case device(DeviceClient, SecurityScheme.DeviceFlow)

    /// `nil` where tokens are not fetched, or the document does not say where.
    init?(_ credential: Credential, _ scheme: SecurityScheme) {
        switch credential.content {
        case .client(let client):
            guard case .oauth2(let url?) = scheme.kind else { return nil }
            self = .client(client, tokenURL: url)
        case .device(let device):
            guard let flow = scheme.deviceFlow else { return nil }
            self = .device(device, flow)
        case .token, .basic, .provider: return nil
        }
    }
}

nonisolated extension TokenFetcher {
    /// - Parameter base: What relative URLs are relative to.
    func fetch(_ source: TokenSource, refreshToken: String?, base: RequestURL) async throws -> AccessToken {
        func resolved(_ url: String) throws -> RequestURL {
            guard let url = base.resolving(url) else {
                throw APIError(kind: .invalidConfiguration, message: "The URL for tokens is no http or https URL")
            }
            return url
        }
        switch source {
        case .client(let client, let url):
            return try await fetch(client, from: try resolved(url))
        case .device(let device, let flow):
            let urls = DeviceURLs(
                authorization: try resolved(flow.authorizationURL),
                token: try resolved(flow.tokenURL)
            )
            return try await fetch(device, from: urls, refreshToken: refreshToken)
        }
    }
}
