import SourceTree

private enum SecuritySchemeField: String, FieldName {
    case type, description, name, `in`, flow, authorizationUrl, tokenUrl, scopes

    static let object = "Security Scheme Object"
}

private enum SchemeType: String, CaseIterable {
    case basic, apiKey, oauth2
}

/// The names that flows have had until 2.0.
private enum Flow: String, CaseIterable {
    case implicit, password, application, accessCode
}

private enum KeyPlace: String, CaseIterable {
    case query, header
}

extension V2Reader {
    func securityScheme(_ node: Node) -> ReferenceOr<SecurityScheme>? {
        referenceOr(node, .securityScheme) { inlineSecurityScheme($0) }
    }

    func inlineSecurityScheme(_ node: Node) -> SecurityScheme? {
        var type: SchemeType?
        var description: String?
        var name: String?
        var place: KeyPlace?
        var kind: Flow?
        var flow = OAuthFlow(node: node)
        let extensions = context.readFields(of: node, as: SecuritySchemeField.self) { field, member in
            switch field {
            case .type: type = context.word(member, SchemeType.self)
            case .description: description = context.string(member)
            case .name: name = context.string(member)
            case .in: place = context.word(member, KeyPlace.self)
            case .flow: kind = context.word(member, Flow.self)
            case .authorizationUrl: flow.authorizationURL = context.string(member)
            case .tokenUrl: flow.tokenURL = context.string(member)
            case .scopes: flow.scopes = unchanged.scopes(member)
            }
        }
        guard let extensions else { return nil }
        var made: SecurityScheme.Kind?
        switch type {
        case .basic: made = .http(scheme: "basic", bearerFormat: nil)
        case .apiKey:
            if let name, let place { made = .apiKey(name: name, in: place == .query ? .query : .header) }
            require(["name", "in"], node)
        case .oauth2:
            if let kind { made = .oauth2(flows(kind, flow)) }
            require(["flow"], node)
        case nil: require(["type"], node)
        }
        guard let made else { return nil }
        var scheme = SecurityScheme(node: node, kind: made)
        scheme.description = description
        scheme.extensions = extensions
        return scheme
    }

    private func flows(_ kind: Flow, _ flow: OAuthFlow) -> OAuthFlows {
        var flows = OAuthFlows(node: flow.node)
        switch kind {
        case .implicit: flows.implicit = flow
        case .password: flows.password = flow
        case .application: flows.clientCredentials = flow
        case .accessCode: flows.authorizationCode = flow
        }
        return flows
    }

    private func require(_ names: [String], _ node: Node) {
        for name in names where node[name] == nil {
            context.missingField(name, of: SecuritySchemeField.object, at: node)
        }
    }
}
