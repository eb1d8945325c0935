import SourceTree

private enum SecuritySchemeField: String, FieldName {
    case type, description, name, `in`, scheme, bearerFormat, flows, openIdConnectUrl, oauth2MetadataUrl, deprecated

    static let object = "Security Scheme Object"
}

private enum SchemeType: String, CaseIterable {
    case apiKey, http, mutualTLS, oauth2, openIdConnect
}

private enum FlowsField: String, FieldName {
    case implicit, password, clientCredentials, authorizationCode, deviceAuthorization

    static let object = "OAuth Flows Object"
}

private enum FlowField: String, FieldName {
    case authorizationUrl, deviceAuthorizationUrl, tokenUrl, refreshUrl, scopes

    static let object = "OAuth Flow Object"
}

extension V3Reader {
    func security(_ member: Node.Member) -> [SecurityRequirement] {
        context.array(member) { node in
            guard let members = context.mappingMembers(of: node, "Security Requirement Object") else { return nil }
            var requirement = SecurityRequirement(node: node)
            requirement.schemes = context.map(members) { context.strings($0) }
            return requirement
        }
    }

    func securityScheme(_ node: Node) -> ReferenceOr<SecurityScheme>? {
        referenceOr(node, .securityScheme) { inlineSecurityScheme($0) }
    }

    func inlineSecurityScheme(_ node: Node) -> SecurityScheme? {
        var fields = SecuritySchemeFields()
        let extensions = context.readFields(of: node, as: SecuritySchemeField.self) { field, member in
            switch field {
            case .type: fields.type = context.word(member, SchemeType.self)
            case .description: fields.description = context.string(member)
            case .name: fields.name = context.string(member)
            case .in: fields.in = context.word(member, SecurityScheme.KeyLocation.self)
            case .scheme: fields.scheme = context.string(member)
            case .bearerFormat: fields.bearerFormat = context.string(member)
            case .flows: fields.flows = flows(member.value)
            case .openIdConnectUrl: fields.openIdConnectURL = context.string(member)
            case .oauth2MetadataUrl: fields.metadataURL = context.string(member)
            case .deprecated: fields.deprecated = context.deprecation(member)
            }
        }
        guard let extensions, let kind = kind(fields, node) else { return nil }
        var scheme = SecurityScheme(node: node, kind: kind)
        scheme.description = fields.description
        scheme.deprecated = fields.deprecated
        scheme.oauth2MetadataURL = fields.metadataURL
        scheme.extensions = extensions
        return scheme
    }

    /// The fields of all types together, before it is known which of them count.
    private struct SecuritySchemeFields {
        var type: SchemeType?
        var description: String?
        var name: String?
        var `in`: SecurityScheme.KeyLocation?
        var scheme: String?
        var bearerFormat: String?
        var flows: OAuthFlows?
        var openIdConnectURL: String?
        var metadataURL: String?
        var deprecated = false
    }

    private func kind(_ fields: SecuritySchemeFields, _ node: Node) -> SecurityScheme.Kind? {
        switch fields.type {
        case .apiKey:
            if let name = fields.name, let place = fields.in { return .apiKey(name: name, in: place) }
            requireFields(["name", "in"], node)
        case .http:
            if let scheme = fields.scheme {
                return .http(scheme: scheme.lowercased(), bearerFormat: fields.bearerFormat)
            }
            requireFields(["scheme"], node)
        case .mutualTLS: return .mutualTLS
        case .oauth2:
            if let flows = fields.flows { return .oauth2(flows) }
            requireFields(["flows"], node)
        case .openIdConnect:
            if let url = fields.openIdConnectURL { return .openIdConnect(url: url) }
            requireFields(["openIdConnectUrl"], node)
        case nil: requireFields(["type"], node)
        }
        return nil
    }

    private func requireFields(_ names: [String], _ node: Node) {
        for name in names where node[name] == nil {
            context.missingField(name, of: SecuritySchemeField.object, at: node)
        }
    }

    private func flows(_ node: Node) -> OAuthFlows? {
        var flows = OAuthFlows(node: node)
        let extensions = context.readFields(of: node, as: FlowsField.self) { field, member in
            let flow = flow(member.value)
            switch field {
            case .implicit: flows.implicit = flow
            case .password: flows.password = flow
            case .clientCredentials: flows.clientCredentials = flow
            case .authorizationCode: flows.authorizationCode = flow
            case .deviceAuthorization: flows.deviceAuthorization = flow
            }
        }
        guard let extensions else { return nil }
        flows.extensions = extensions
        return flows
    }

    func scopes(_ member: Node.Member) -> OrderedMap<String> {
        context.map(member) { context.string($0) ?? "" }
    }

    private func flow(_ node: Node) -> OAuthFlow? {
        var flow = OAuthFlow(node: node)
        let extensions = context.readFields(of: node, as: FlowField.self) { field, member in
            switch field {
            case .authorizationUrl: flow.authorizationURL = context.string(member)
            case .deviceAuthorizationUrl: flow.deviceAuthorizationURL = context.string(member)
            case .tokenUrl: flow.tokenURL = context.string(member)
            case .refreshUrl: flow.refreshURL = context.string(member)
            case .scopes: flow.scopes = scopes(member)
            }
        }
        guard let extensions else { return nil }
        flow.extensions = extensions
        return flow
    }
}
