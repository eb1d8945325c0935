/// How a credential travels: a security scheme object (OpenAPI 3.0.4, section "Security Scheme Object").
///
/// The tokens of OAuth 2 and OpenID Connect travel as bearer tokens.
public struct SecurityScheme: Sendable, Hashable {
    /// Where an API key is sent.
    public enum KeyLocation: Sendable, Hashable {
        case header, query, cookie
    }

    enum Kind: Sendable, Hashable {
        case bearer
        case basic
        case apiKey(name: String, location: KeyLocation)
    }

    let kind: Kind

    /// `Authorization: Bearer …` (RFC 6750).
    public static let bearer = SecurityScheme(kind: .bearer)

    /// `Authorization: Basic …` (RFC 7617).
    public static let basic = SecurityScheme(kind: .basic)

    /// A key in a header field, a query parameter or a cookie.
    public static func apiKey(name: String, in location: KeyLocation) -> SecurityScheme {
        SecurityScheme(kind: .apiKey(name: name, location: location))
    }

    /// The header field that carries the credential, if one does.
    var headerName: HTTPField.Name? {
        switch kind {
        case .bearer, .basic: .authorization
        case .apiKey(let name, .header): HTTPField.Name(name)
        case .apiKey(_, .cookie): .cookie
        case .apiKey(_, .query): nil
        }
    }

    /// The environment variables that are looked at where no credential is given, without prefix.
    func variables(schemeName: String, isOnlyOne: Bool) -> [String] {
        switch (kind, isOnlyOne) {
        case (.bearer, true): ["BEARER_TOKEN"]
        case (.apiKey, true): ["API_KEY"]
        case (.basic, true): ["USERNAME", "PASSWORD"]
        case (.basic, false): ["_USERNAME", "_PASSWORD"].map { schemeName.screamingSnakeCased + $0 }
        case (_, false): [schemeName.screamingSnakeCased]
        }
    }

    func isSameKind(as other: SecurityScheme) -> Bool {
        switch (kind, other.kind) {
        case (.bearer, .bearer), (.basic, .basic), (.apiKey, .apiKey): true
        default: false
        }
    }
}

extension String {
    /// `appKeyAuth` as `APP_KEY_AUTH`.
    var screamingSnakeCased: String {
        var result = ""
        var previous: Character?
        for character in self {
            guard character.isLetter || character.isNumber else {
                previous = nil
                if !result.isEmpty, !result.hasSuffix("_") { result += "_" }
                continue
            }
            if character.isUppercase, let previous, previous.isLowercase || previous.isNumber { result += "_" }
            result += character.uppercased()
            previous = character
        }
        return result
    }

    /// `BEARER_TOKEN` as `bearerToken`, the label of the argument that the variable stands for.
    var argumentLabel: String {
        let words = split(separator: "_").map { $0.lowercased() }
        return words.enumerated()
            .map { $0.offset == 0 ? $0.element : $0.element.prefix(1).uppercased() + $0.element.dropFirst() }
            .joined()
    }
}
