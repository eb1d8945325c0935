import SchemaIR

/// How a client is given what it authenticates with.
struct Credentials {
    struct Argument {
        var name: String
        /// How configurations name it.
        var pointer: String
        var documentation: String

        /// The environment variable, without the prefix.
        var variable: String { Words(name).screamingSnakeCase }

        /// What a variable with the value would be called: the last word of the name.
        var shortName: String { Words(name).words.last ?? name }
    }

    struct Scheme {
        var name: String
        /// How configurations name ``credentialArgument``.
        var pointer: String
        var kind: SchemaIR.SecurityScheme.Kind
        /// None where the transport authenticates, one for a token or a key, two for a user name and a password, three
        /// for a token and the credentials to fetch one with.
        var arguments: [Argument]
        /// The argument that takes a `Credential`; `nil` where the transport authenticates.
        var credentialArgument: String?

        /// The runtime's expression for the scheme, which says where to look where that is not what its kind is known
        /// for.
        var expression: String {
            let pairs = arguments.map { "\(StringLiteral.swift($0.name)): \(StringLiteral.swift($0.variable))" }
            let source =
                arguments.map(\.name) == CredentialNames.common(for: kind)
                ? "" : ".from([\(pairs.joined(separator: ", "))])"
            return constructor + source
        }

        private var constructor: String {
            switch kind {
            case .apiKey(let key, let place): ".apiKey(name: \(StringLiteral.swift(key)), in: .\(place.rawValue))"
            case .basic: ".basic"
            case .bearer: ".bearer"
            case .http(let scheme): ".http(scheme: \(StringLiteral.swift(Self.capitalized(scheme))))"
            case .oauth2(let flow):
                ".oauth2(\(flow.tokenURL.map { "tokenURL: \(StringLiteral.swift($0))" } ?? ""))"
                    + (flow.device.map(Self.expression) ?? "")
            case .openIDConnect: ".openIDConnect"
            case .mutualTLS: ".mutualTLS"
            }
        }

        /// What the arguments become.
        var credential: String {
            let names = arguments.map { Identifier.quoted($0.name) }
            switch names.count {
            case 2: return "\(names[0]).map { Credential.basic(username: $0, password: \(names[1]) ?? \"\") }"
            case 3:
                return "Credential.oauth2(token: \(names[0]), clientID: \(names[1]), clientSecret: \(names[2]))"
            default: return "\(names[0]).map { Credential.token($0) }"
            }
        }

        private static func expression(_ device: SchemaIR.SecurityScheme.OAuth2.Device) -> String {
            let url = StringLiteral.swift(device.authorizationURL)
            return ".device(authorizationURL: \(url), tokenURL: \(StringLiteral.swift(device.tokenURL)))"
        }

        /// `Digest`, as the registry of HTTP authentication schemes writes it.
        private static func capitalized(_ scheme: String) -> String {
            scheme.prefix(1).uppercased() + scheme.dropFirst()
        }
    }

    /// In document order.
    let schemes: [Scheme]

    init(api: API, overrides: NameOverrides) {
        let names = CredentialNames(overrides: overrides)
        var schemes = api.securitySchemes.map { scheme in
            let common = CredentialNames.common(for: scheme.kind)
            let isOnlyOne =
                api.securitySchemes.count { !Set(CredentialNames.common(for: $0.kind)).isDisjoint(with: common) } == 1
            return Scheme(
                name: scheme.name,
                pointer: scheme.pointer,
                kind: scheme.kind,
                arguments: names.arguments(of: scheme, isOnlyOne: isOnlyOne),
                credentialArgument: names.credential(of: scheme, isOnlyOne: isOnlyOne)
            )
        }
        // A bearer token may be called `apiKey` in a document that has an API key as well.
        var settled = Self.settled(schemes.flatMap(\.arguments).map(\.name))
        var credentials = Self.settled(schemes.compactMap(\.credentialArgument))
        for scheme in schemes.indices {
            for argument in schemes[scheme].arguments.indices {
                schemes[scheme].arguments[argument].name = settled.removeFirst()
            }
            if schemes[scheme].credentialArgument != nil {
                schemes[scheme].credentialArgument = credentials.removeFirst()
            }
        }
        self.schemes = schemes
    }

    private static func settled(_ names: [String]) -> ArraySlice<String> {
        UniqueNames.settle(
            names.map { .init(source: $0, name: $0) },
            taken: CredentialNames.reserved
        )[...]
    }

    /// The alternatives of schemes that calls need, as the runtime takes them.
    ///
    /// What is never declared is left out: asking for it would refuse every call.
    func expression(of alternatives: [SecurityAlternative]) -> String {
        let known = Set(schemes.map(\.name))
        let lists = alternatives.map { alternative in
            "[\(alternative.schemes.filter(known.contains).map(StringLiteral.swift).joined(separator: ", "))]"
        }
        return "[\(lists.joined(separator: ", "))]"
    }

    var arguments: [Argument] {
        schemes.flatMap(\.arguments)
    }
}
