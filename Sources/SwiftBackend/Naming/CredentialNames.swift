import SchemaIR

/// What the arguments for credentials are called.
struct CredentialNames {
    let overrides: NameOverrides

    /// The other arguments of a client.
    static let reserved: Set<String> = ["baseURL", "configuration", "webhookSecret", "client"]

    /// What everybody expects the arguments for a kind of scheme to be called, which the runtime knows as well.
    static func common(for kind: SchemaIR.SecurityScheme.Kind) -> [String] {
        switch kind {
        case .bearer: ["bearerToken"]
        case .apiKey: ["apiKey"]
        case .basic: ["username", "password"]
        case .http: ["authorization"]
        case .oauth2(let flow): flow.tokenURL == nil ? ["accessToken"] : ["accessToken", "clientID", "clientSecret"]
        case .openIDConnect: ["accessToken"]
        case .mutualTLS: []
        }
    }

    /// - Parameter isOnlyOne: whether no other scheme wants the same names; else each has the document's name for it.
    func arguments(of scheme: SchemaIR.SecurityScheme, isOnlyOne: Bool) -> [Credentials.Argument] {
        let own = own(scheme)
        let common = Self.common(for: scheme.kind)
        let suffixes = scheme.kind == .basic ? ["Username", "Password"] : ["", "ClientID", "ClientSecret"]
        let names = isOnlyOne ? common : zip(suffixes, common).map { own + $0.0 }
        let notes = Self.notes(on: scheme)
        return zip(names, Self.documentation(of: scheme.kind)).enumerated().map { index, pair in
            let pointer = Self.pointer(index, of: scheme)
            return .init(
                name: overrides.member(at: pointer) ?? pair.0,
                pointer: pointer,
                documentation: pair.1 + notes
            )
        }
    }

    func credential(of scheme: SchemaIR.SecurityScheme, isOnlyOne: Bool) -> String? {
        let name: String? =
            switch scheme.kind {
            case .mutualTLS: nil
            case .basic: isOnlyOne ? "basicAuth" : own(scheme)
            default: isOnlyOne ? Self.common(for: scheme.kind).first : own(scheme)
            }
        return name.map { overrides.member(at: scheme.pointer) ?? $0 }
    }

    /// A text that stands for the whole scheme goes by the scheme's name; others by their own behind it.
    private static func pointer(_ index: Int, of scheme: SchemaIR.SecurityScheme) -> String {
        let names: [String?] = scheme.kind == .basic ? ["username", "password"] : [nil, "clientID", "clientSecret"]
        return Pointer.join(scheme.pointer, names[index].map { [$0] } ?? [])
    }

    private func own(_ scheme: SchemaIR.SecurityScheme) -> String {
        overrides.member(at: scheme.pointer)
            ?? Identifier.member(scheme.name, reserved: ["self"], fallback: "credential")
    }

    /// What else a document of a newer version knows.
    private static func notes(on scheme: SchemaIR.SecurityScheme) -> String {
        (scheme.metadataURL.map { " The server of tokens describes itself at `\($0)`." } ?? "")
            + (scheme.isDeprecated ? " Deprecated: new code should authenticate in another way." : "")
    }

    private static func documentation(of kind: SchemaIR.SecurityScheme.Kind) -> [String] {
        switch kind {
        case .bearer, .openIDConnect: ["The token that calls authenticate with."]
        case .apiKey: ["The key that calls authenticate with."]
        case .basic: ["The user that calls authenticate as.", "The user's password."]
        case .http(let scheme): ["What stands behind `\(scheme)` in the `Authorization` header."]
        case .oauth2:
            [
                "The token that calls authenticate with.", "The ID of the application, which fetches tokens by itself.",
                "The secret of the application.",
            ]
        case .mutualTLS: []
        }
    }
}
