import OpenAPI

enum SecurityLowering {
    static func schemes(of document: Document) -> [SecurityScheme] {
        let section = document.version.feature == .v2_0 ? "#/securityDefinitions" : "#/components/securitySchemes"
        return document.components.securitySchemes.compactMap { entry in
            document.resolve(entry.value).map { scheme in
                SecurityScheme(
                    name: entry.name,
                    kind: kind(of: scheme),
                    pointer: Pointer.join(section, [entry.name]),
                    description: scheme.description,
                    isDeprecated: scheme.deprecated,
                    metadataURL: metadataURL(of: scheme)
                )
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
                .init(
                    tokenURL: flows.clientCredentials?.tokenURL,
                    refreshURL: flows.clientCredentials?.refreshURL,
                    device: device(flows.deviceAuthorization)
                )
            )
        case .openIdConnect: .openIDConnect
        case .mutualTLS: .mutualTLS
        }
    }

    private static func device(_ flow: OAuthFlow?) -> SecurityScheme.OAuth2.Device? {
        guard let authorizationURL = flow?.deviceAuthorizationURL, let tokenURL = flow?.tokenURL else { return nil }
        return .init(authorizationURL: authorizationURL, tokenURL: tokenURL)
    }

    private static func metadataURL(of scheme: OpenAPI.SecurityScheme) -> String? {
        if case .openIdConnect(let url) = scheme.kind { url } else { scheme.oauth2MetadataURL }
    }
}
