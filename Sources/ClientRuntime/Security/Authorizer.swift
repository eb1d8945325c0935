/// Chooses the credentials for a call and puts them in their place.
struct Authorizer: Sendable {
    private let schemes: [String: SecurityScheme]
    private let credentials: [String: Credential]
    private let environmentPrefix: String
    private let serviceName: String

    /// Credentials that are not given, or blank, are looked up in the environment.
    init(service: APIService, given: [String: Credential?], environment: EnvironmentVariables) {
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
            guard let first = values.first ?? nil else { continue }
            let isBasic = scheme.kind == .basic
            credentials[name] = isBasic ? .basic(username: first, password: (values.last ?? nil) ?? "") : .token(first)
        }
        self.credentials = credentials
    }

    /// The credentials of the first alternative for which there are all.
    ///
    /// - Parameters:
    ///   - security: Alternatives of combinations of scheme names (OpenAPI 3.0.4, section "Security Requirement
    ///     Object"). An empty combination stands for no credential, and is what is left when no other can be met.
    ///   - overrides: Header fields the user sets or removes: where they have the field of a scheme, its credential is
    ///     the user's own business.
    /// - Throws: ``APIError`` of kind `invalidConfiguration` where no alternative can be met.
    func authorization(for security: [[String]], overrides: HeaderOverrides) async throws -> Authorization {
        var authorization = Authorization()
        let combinations = security.filter { !$0.isEmpty }
        guard !combinations.isEmpty else { return authorization }
        guard let combination = combinations.first(where: { $0.allSatisfy { isAvailable($0, overrides) } }) else {
            if combinations.count < security.count { return authorization }
            throw missingCredential(of: combinations, overrides)
        }
        for name in combination {
            guard let scheme = schemes[name], let credential = credentials[name] else { continue }
            try await add(credential, for: scheme, name, to: &authorization)
        }
        return authorization
    }

    private func isAvailable(_ name: String, _ overrides: HeaderOverrides) -> Bool {
        if credentials[name] != nil { return true }
        guard let header = schemes[name]?.headerName else { return false }
        return overrides.mentions(header)
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
        let token = try await token(of: credential, name)
        authorization.secrets.append(token)
        switch scheme.kind {
        case .bearer, .basic:
            authorization.headers.append((.authorization, "Bearer " + token))
        case .apiKey(let keyName, .header):
            guard let field = HTTPField.Name(keyName) else {
                throw invalid("'\(keyName)' is no name of a header field")
            }
            authorization.headers.append((field, token))
        case .apiKey(let keyName, .query):
            authorization.query.append((keyName, token))
        case .apiKey(let keyName, .cookie):
            authorization.cookies.append((keyName, token))
        }
    }

    private func token(of credential: Credential, _ name: String) async throws -> String {
        let token: String
        switch credential.content {
        case .token(let fixed):
            token = fixed.trimmed
        case .provider(let provide):
            do {
                token = try await provide().trimmed
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                // What the closure threw may show the secret it was after, so the message does not have it.
                throw APIError(
                    kind: .authentication,
                    message: "The provider of the credential for '\(name)' failed",
                    underlying: error
                )
            }
        case .basic:
            throw invalid("'\(name)' needs a token, not a user name and a password")
        }
        guard !token.isEmpty, HTTPField.isValidValue(token) else {
            throw invalid("The credential for '\(name)' is blank, or has characters that no header field can have")
        }
        return token
    }

    private func missingCredential(of combinations: [[String]], _ overrides: HeaderOverrides) -> APIError {
        let ways = combinations.map { combination in
            let missing = combination.filter { !isAvailable($0, overrides) }
            return missing.map(way).joined(separator: ", and ")
        }
        return invalid("\(serviceName) needs a credential: " + ways.joined(separator: "; or "))
    }

    /// How to give the credential of a scheme: the argument of the client, and the environment variable.
    private func way(_ name: String) -> String {
        guard let scheme = schemes[name] else { return "there is no security scheme '\(name)'" }
        let labels = scheme.sources.map { "'\($0.argument)'" }.joined(separator: " and ")
        let variables = scheme.sources.map { environmentPrefix + "_" + $0.variable }.joined(separator: " and ")
        return "pass \(labels) to the client, or set \(variables)"
    }

    private func invalid(_ message: String) -> APIError {
        APIError(kind: .invalidConfiguration, message: message)
    }
}
