import SchemaIR

/// How a client is given what it authenticates with.
struct Credentials {
    struct Argument {
        var name: String
        var documentation: String

        /// The environment variable, without the prefix.
        var variable: String { Words(name).screamingSnakeCase }

        /// What a variable with the value would be called: the last word of the name.
        var shortName: String { Words(name).words.last ?? name }
    }

    struct Scheme {
        var name: String
        var kind: SchemaIR.SecurityScheme.Kind
        /// One, or a user name and a password.
        var arguments: [Argument]

        init(_ scheme: SchemaIR.SecurityScheme, arguments: [Argument]) {
            name = scheme.name
            kind = scheme.kind
            self.arguments = arguments
        }

        /// The runtime's expression for the scheme, which says where to look where that is not what its kind is known
        /// for.
        var expression: String {
            let pairs = arguments.map { "\(StringLiteral.swift($0.name)): \(StringLiteral.swift($0.variable))" }
            let source =
                arguments.map(\.name) == Credentials.commonNames(of: kind)
                ? "" : ".from([\(pairs.joined(separator: ", "))])"
            switch kind {
            case .apiKey(let key, let place):
                return ".apiKey(name: \(StringLiteral.swift(key)), in: .\(place.rawValue))" + source
            case .basic: return ".basic" + source
            case .bearer, .external: return ".bearer" + source
            }
        }

        /// What the arguments become.
        var credential: String {
            let names = arguments.map { Identifier.quoted($0.name) }
            if names.count == 2 { return "\(names[0]).map { .basic(username: $0, password: \(names[1]) ?? \"\") }" }
            return "\(names[0]).map { .token($0) }"
        }
    }

    /// Those that a client can satisfy, in document order.
    let schemes: [Scheme]

    init(api: API) {
        var schemes = api.securitySchemes.compactMap { scheme in
            let isOnlyOne = api.securitySchemes.count { Self.isSameKind($0.kind, scheme.kind) } == 1
            return Self.arguments(of: scheme, isOnlyOne: isOnlyOne).map { Scheme(scheme, arguments: $0) }
        }
        // A bearer token may be called `apiKey` in a document that has an API key as well.
        let all = schemes.flatMap(\.arguments)
        var names = UniqueNames.settle(
            all.map { .init(source: $0.name, name: $0.name) },
            taken: ["baseURL", "configuration"]
        )[...]
        for scheme in schemes.indices {
            for argument in schemes[scheme].arguments.indices {
                schemes[scheme].arguments[argument].name = names.removeFirst()
            }
        }
        self.schemes = schemes
    }

    /// The alternatives of schemes that calls need, as the runtime takes them.
    ///
    /// What no credential satisfies (`mutualTLS`, schemes that are never declared) is the transport's matter: asking
    /// for it would refuse every call.
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

    /// What everybody expects the arguments for a kind of scheme to be called, which the runtime knows as well.
    private static func commonNames(of kind: SchemaIR.SecurityScheme.Kind) -> [String] {
        switch kind {
        case .bearer: ["bearerToken"]
        case .apiKey: ["apiKey"]
        case .basic: ["username", "password"]
        case .external: []
        }
    }

    private static func arguments(of scheme: SchemaIR.SecurityScheme, isOnlyOne: Bool) -> [Argument]? {
        let own = Identifier.member(scheme.name, reserved: ["self"], fallback: "credential")
        let names =
            isOnlyOne
            ? commonNames(of: scheme.kind) : scheme.kind == .basic ? ["\(own)Username", "\(own)Password"] : [own]
        switch scheme.kind {
        case .bearer: return [Argument(name: names[0], documentation: "The token that calls authenticate with.")]
        case .apiKey: return [Argument(name: names[0], documentation: "The key that calls authenticate with.")]
        case .basic:
            return [
                Argument(name: names[0], documentation: "The user that calls authenticate as."),
                Argument(name: names[1], documentation: "The user's password."),
            ]
        case .external: return nil
        }
    }

    private static func isSameKind(_ left: SchemaIR.SecurityScheme.Kind, _ right: SchemaIR.SecurityScheme.Kind) -> Bool
    {
        switch (left, right) {
        case (.bearer, .bearer), (.basic, .basic), (.apiKey, .apiKey): true
        default: false
        }
    }
}
