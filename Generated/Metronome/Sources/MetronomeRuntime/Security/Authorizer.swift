/// Chooses the credentials for a call and puts them in their place.
nonisolated struct Authorizer: Sendable {
    private let schemes: [String: SecurityScheme]
    private let credentials: [String: Credential]
    private let environmentPrefix: String
    private let serviceName: String
    /// One for each credential that fetches tokens, shared by all copies of the client.
    private let stores: [String: TokenStore]
    /// Whether credentials may take time to get: those that a closure gives, or a server.
    let takesTime: Bool

    /// Credentials that are not given, or blank, are looked up in the environment.
    init(service: APIService, given: [String: Credential?], environment: EnvironmentVariables, timing: Timing) {
        schemes = service.securitySchemes
        environmentPrefix = service.environmentPrefix
        serviceName = service.name
        var credentials: [String: Credential] = [:]
        for (name, scheme) in service.securitySchemes {
            if let credential = given[name] ?? nil, !credential.isBlank {
                credentials[name] = credential
                continue
            }
            let values = scheme.sources.map { environment[service.environmentPrefix + "_" + $0.variable] }
            credentials[name] = Self.credential(for: scheme.kind, from: values)
        }
        self.credentials = credentials
        stores = credentials.compactMapValues { credential in
            switch credential.content {
            case .client, .device: TokenStore(now: timing.now)
            case .token, .basic, .provider: nil
            }
        }
        takesTime = credentials.values.contains { credential in
            switch credential.content {
            case .client, .device, .provider: true
            case .token, .basic: false
            }
        }
    }

    /// - Parameter values: Those of the sources of the scheme, in their order.
    private static func credential(for kind: SecurityScheme.Kind, from values: [String?]) -> Credential? {
        var values = values[...]
        let first = values.popFirst() ?? nil
        let second = values.popFirst() ?? nil
        switch kind {
        case .basic:
            return first.map { .basic(username: $0, password: second ?? "") }
        case .oauth2:
            return .oauth2(token: first, clientID: second, clientSecret: values.popFirst() ?? nil)
        case .bearer, .http, .apiKey, .mutualTLS:
            return first.map { .token($0) }
        }
    }

    /// The credentials of the first alternative for which there are all. Certificates are taken to be there, so one that
    /// needs nothing else comes after those that a credential was given for.
    ///
    /// - Parameters:
    ///   - security: Alternatives of combinations of scheme names (OpenAPI 3.0.4, section "Security Requirement
    ///     Object"). An empty combination stands for no credential, and is what is left when no other can be met.
    ///   - overrides: Header fields the user sets or removes: where they have the field of a scheme, its credential is
    ///     the user's own business.
    ///   - fetch: Fetches a token from where the document says, if it can with the refresh token of the last one.
    /// - Throws: ``APIError`` of kind `invalidConfiguration` where no alternative can be met.
    func authorization(
        for security: [[String]],
        overrides: [HeaderOverrides],
        fetch: @escaping @Sendable (TokenSource, _ refreshToken: String?) async throws -> AccessToken
    ) async throws -> Authorization {
        var authorization = Authorization()
        let combinations = security.filter { !$0.isEmpty }
        guard !combinations.isEmpty else { return authorization }
        let available = combinations.filter { $0.allSatisfy { isAvailable($0, overrides) } }
        let withCredential = available.first { $0.contains { schemes[$0]?.kind != .mutualTLS } }
        guard let combination = withCredential ?? available.first else {
            if combinations.count < security.count { return authorization }
            throw missingCredential(of: combinations, overrides)
        }
        for name in combination {
            guard let scheme = schemes[name], let credential = credentials[name] else { continue }
            if let source = TokenSource(credential, scheme) {
                guard let store = stores[name] else { continue }
                let token = try await store.token { try await fetch(source, $0) }
                authorization.fetched.append((store, token))
                try add(token, for: scheme, name, to: &authorization)
            } else {
                try await add(credential, for: scheme, name, to: &authorization)
            }
        }
        return authorization
    }

    private func isAvailable(_ name: String, _ overrides: [HeaderOverrides]) -> Bool {
        if credentials[name] != nil || schemes[name]?.kind == .mutualTLS { return true }
        guard let header = schemes[name]?.headerName else { return false }
        return overrides.contains { $0.mentions(header) }
    }

    private func add(
        _ credential: Credential,
        for scheme: SecurityScheme,
        _ name: String,
        to authorization: inout Authorization
    ) async throws {
        if scheme.kind == .basic {
            guard case .basic(let username, let password) = credential.content, !username.contains(":") else {
                throw invalid("'\(name)' needs a user name, without a colon, and a password")
            }
            let encoded = Base64.encode(username + ":" + password)
            authorization.headers.append((.authorization, "Basic " + encoded))
            authorization.secrets += [encoded, password]
            return
        }
        try add(await token(of: credential, name), for: scheme, name, to: &authorization)
    }

    private func add(
        _ token: String,
        for scheme: SecurityScheme,
        _ name: String,
        to authorization: inout Authorization
    ) throws {
        guard !token.isEmpty, HTTPField.isValidValue(token) else {
            throw invalid("The credential for '\(name)' is blank, or has characters that no header field can have")
        }
        authorization.secrets.append(token)
        switch scheme.kind {
        case .bearer, .oauth2:
            authorization.headers.append((.authorization, "Bearer " + token))
        case .http(let schemeName):
            authorization.headers.append((.authorization, schemeName + " " + token))
        case .apiKey(let keyName, .header):
            guard let field = HTTPField.Name(keyName) else {
                throw invalid("'\(keyName)' is no name of a header field")
            }
            authorization.headers.append((field, token))
        case .apiKey(let keyName, .query):
            authorization.query.append((keyName, token))
        case .apiKey(let keyName, .cookie):
            authorization.cookies.append((keyName, token))
        case .basic, .mutualTLS:
            break
        }
    }

    private func token(of credential: Credential, _ name: String) async throws -> String {
        switch credential.content {
        case .token(let fixed):
            return fixed.trimmed
        case .provider(let provide):
            do {
                return try await provide().trimmed
            } catch {
                // A cancelled closure may throw an error of its own, such as that of a request.
                if Task.isCancelled || error is CancellationError { throw CancellationError() }
                if let error = error as? APIError, error.kind == .cancelled { throw error }
                // What the closure threw may show the secret it was after, so the message does not have it.
                throw APIError(
                    kind: .authentication,
                    message: "The provider of the credential for '\(name)' failed",
                    underlying: error
                )
            }
        case .basic:
            throw invalid("'\(name)' needs a token, not a user name and a password")
        case .client:
            throw invalid("'\(name)' needs a token: there is no URL to fetch one with the credentials of a client")
        case .device:
            throw invalid("'\(name)' needs a token: the document does not say where devices are authorized")
        }
    }

    private func missingCredential(of combinations: [[String]], _ overrides: [HeaderOverrides]) -> APIError {
        let ways = combinations.map { combination in
            let missing = combination.filter { !isAvailable($0, overrides) }
            return missing.map(way).joined(separator: ", and ")
        }
        return invalid("\(serviceName) needs a credential: " + ways.joined(separator: "; or "))
    }

    /// How to give the credential of a scheme: the argument of the client, and the environment variable.
    private func way(_ name: String) -> String {
        guard let scheme = schemes[name] else { return "there is no security scheme '\(name)'" }
        if case .oauth2 = scheme.kind, let token = scheme.sources.first, scheme.sources.count > 1 {
            return way([token]) + ", or " + way(scheme.sources.dropFirst())
        }
        return way(scheme.sources[...])
    }

    private func way(_ sources: ArraySlice<SecurityScheme.Source>) -> String {
        let labels = sources.map { "'\($0.argument)'" }.joined(separator: " and ")
        let variables = sources.map { environmentPrefix + "_" + $0.variable }.joined(separator: " and ")
        return "pass \(labels) to the client, or set \(variables)"
    }

    private func invalid(_ message: String) -> APIError {
        APIError(kind: .invalidConfiguration, message: message)
    }
}
