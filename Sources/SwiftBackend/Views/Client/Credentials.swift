import SchemaIR

/// How a client is given what it authenticates with.
struct Credentials {
    struct Argument {
        var name: String
        var documentation: String
        /// Without the prefix.
        var variable: String

        /// What a variable with the value would be called: the last word of the name.
        var shortName: String { Words(name).words.last ?? name }
    }

    struct Scheme {
        var name: String
        /// The runtime's expression for the scheme.
        var expression: String
        /// One, or a user name and a password.
        var arguments: [Argument]
        var credential: String
    }

    /// Those that a client can satisfy, in document order.
    let schemes: [Scheme]

    init(api: API) {
        schemes = api.securitySchemes.compactMap { scheme in
            // The only one of its kind has the name that everybody expects.
            let isOnlyOne = api.securitySchemes.count { Self.isSameKind($0.kind, scheme.kind) } == 1
            return Self.scheme(scheme, isOnlyOne: isOnlyOne)
        }
    }

    var arguments: [Argument] {
        schemes.flatMap(\.arguments)
    }

    private static func scheme(_ scheme: SchemaIR.SecurityScheme, isOnlyOne: Bool) -> Scheme? {
        let name = Identifier.member(scheme.name, reserved: ["self", "baseURL", "configuration"], fallback: "credential")
        let variable = Words(scheme.name).screamingSnakeCase
        func argument(_ common: String, _ meaning: String) -> Argument {
            Argument(
                name: isOnlyOne ? common : name,
                documentation: meaning,
                variable: isOnlyOne ? Words(common).screamingSnakeCase : variable
            )
        }
        switch scheme.kind {
        case .bearer:
            let argument = argument("bearerToken", "The token that calls authenticate with.")
            return Scheme(
                name: scheme.name,
                expression: ".bearer" + source([argument], isOnlyOne),
                arguments: [argument],
                credential: token(argument)
            )
        case .apiKey(let key, let place):
            let argument = argument("apiKey", "The key that calls authenticate with.")
            return Scheme(
                name: scheme.name,
                expression: ".apiKey(name: \(StringLiteral.swift(key)), in: .\(place.rawValue))" + source([argument], isOnlyOne),
                arguments: [argument],
                credential: token(argument)
            )
        case .basic:
            let user = Argument(
                name: isOnlyOne ? "username" : "\(name)Username",
                documentation: "The user that calls authenticate as.",
                variable: isOnlyOne ? "USERNAME" : "\(variable)_USERNAME"
            )
            let password = Argument(
                name: isOnlyOne ? "password" : "\(name)Password",
                documentation: "The user's password.",
                variable: isOnlyOne ? "PASSWORD" : "\(variable)_PASSWORD"
            )
            let credential = "\(Identifier.quoted(user.name)).map { .basic(username: $0, password: \(password.name) ?? \"\") }"
            return Scheme(
                name: scheme.name,
                expression: ".basic" + source([user, password], isOnlyOne),
                arguments: [user, password],
                credential: credential
            )
        case .external:
            return nil
        }
    }

    /// Tells the runtime where to look, where that is not what its kind of scheme is known for.
    private static func source(_ arguments: [Argument], _ isOnlyOne: Bool) -> String {
        if isOnlyOne { return "" }
        let pairs = arguments.map { "\(StringLiteral.swift($0.name)): \(StringLiteral.swift($0.variable))" }
        return ".from([\(pairs.joined(separator: ", "))])"
    }

    private static func token(_ argument: Argument) -> String {
        "\(Identifier.quoted(argument.name)).map { .token($0) }"
    }

    private static func isSameKind(_ left: SchemaIR.SecurityScheme.Kind, _ right: SchemaIR.SecurityScheme.Kind) -> Bool {
        switch (left, right) {
        case (.bearer, .bearer), (.basic, .basic), (.apiKey, .apiKey): true
        default: false
        }
    }
}
