/// The ID and the secret of an application that fetches tokens for itself (RFC 6749 section 4.4).
nonisolated struct ClientCredentials: Sendable {
    let id: String
    let secret: String
    let scopes: [String]
    let placement: ClientCredentialsPlacement

    /// The request for a token, and its content.
    func request(to url: RequestURL) -> (HTTPRequest, HTTPBody) {
        var pairs = [("grant_type", "client_credentials")]
        if !scopes.isEmpty { pairs.append(("scope", scopes.joined(separator: " "))) }
        var fields = HTTPFields()
        fields[.accept] = "application/json"
        fields[.contentType] = "application/x-www-form-urlencoded"
        let encoder = PercentEncoder.form
        switch placement {
        case .header:
            // Section 2.3.1: both are written as in a form before they become user name and password.
            fields[.authorization] = "Basic " + Base64.encode(encoder.encode(id) + ":" + encoder.encode(secret))
        case .body:
            pairs += [("client_id", id), ("client_secret", secret)]
        }
        let text = pairs.map { $0.0 + "=" + encoder.encode($0.1) }.joined(separator: "&")
        let request = HTTPRequest(
            method: .post,
            scheme: url.scheme,
            authority: url.authority,
            path: url.path.isEmpty ? "/" : url.path,
            headerFields: fields
        )
        return (request, HTTPBody(text))
    }
}

/// Where the ID and the secret of an application are in a request for a token (RFC 6749 section 2.3.1).
public nonisolated enum ClientCredentialsPlacement: Sendable, Hashable {
    /// In the `Authorization` field, which every server supports.
    case header
    /// In the form, for servers that ask for it.
    case body
}
