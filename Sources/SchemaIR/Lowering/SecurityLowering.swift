import OpenAPI

enum SecurityLowering {
    static func schemes(of document: Document) -> [SecurityScheme] {
        document.components.securitySchemes.compactMap { entry in
            document.resolve(entry.value).map { scheme in
                SecurityScheme(name: entry.name, kind: kind(of: scheme), description: scheme.description)
            }
        }
    }

    static func alternatives(_ requirements: [SecurityRequirement]) -> [SecurityAlternative] {
        requirements.map { SecurityAlternative(schemes: $0.schemes.names) }
    }

    private static func kind(of scheme: OpenAPI.SecurityScheme) -> SecurityScheme.Kind {
        switch scheme.kind {
        case .apiKey(let name, let place):
            switch place {
            case .query: .apiKey(name: name, place: .query)
            case .header: .apiKey(name: name, place: .header)
            case .cookie: .apiKey(name: name, place: .cookie)
            }
        case .http(let scheme, _):
            // Names of authentication schemes are case-insensitive (RFC 9110, section 11.1).
            switch scheme.lowercased() {
            case "bearer": .bearer
            case "basic": .basic
            default: .http(scheme)
            }
        case .oauth2(let flows):
            .oauth2(
                .init(tokenURL: flows.clientCredentials?.tokenURL, refreshURL: flows.clientCredentials?.refreshURL)
            )
        case .openIdConnect: .openIDConnect
        case .mutualTLS: .mutualTLS
        }
    }
}
