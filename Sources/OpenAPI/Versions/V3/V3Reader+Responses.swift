import SourceTree

private enum ResponseField: String, FieldName {
    case summary, description, headers, content, links

    static let object = "Response Object"
}

private enum LinkField: String, FieldName {
    case operationRef, operationId, parameters, requestBody, description, server

    static let object = "Link Object"
}

extension V3Reader {
    func responses(_ node: Node) -> Responses {
        responses(node) { response($0) }
    }

    /// - Parameter response: reads one response.
    func responses(_ node: Node, response: (Node) -> ReferenceOr<Response>?) -> Responses {
        var responses = Responses(node: node)
        guard let members = context.mappingMembers(of: node, "Responses Object") else { return responses }
        var extensions: [Extensions.Entry] = []
        for member in members {
            let name = member.key
            if name.hasPrefix("x-") {
                extensions.append(.init(member, member.value))
            } else if let key = StatusKey(name) {
                if let response = response(member.value) {
                    responses.entries.append(.init(key: key, member: member, response: response))
                }
            } else if let keys = alternatives(name), let response = response(member.value) {
                context.warningOnce(
                    "invalid-status",
                    "'\(name)' is no status, and is read as if its parts had the same response each",
                    at: member.keyLocation,
                )
                responses.entries += keys.map { .init(key: $0, member: member, response: response) }
            } else {
                context.error(
                    "invalid-status",
                    "'\(name)' is no status: responses are called by a code (200), a range (2XX) or 'default'",
                    at: member.keyLocation,
                )
            }
        }
        responses.extensions = Extensions(extensions)
        return responses
    }

    /// Several codes in one key, as in `404/596`.
    private func alternatives(_ name: String) -> [StatusKey]? {
        let parts = name.split { "/, ".contains($0) }
        let keys = parts.compactMap { StatusKey(String($0)) }
        return keys.count > 1 && keys.count == parts.count ? keys : nil
    }

    func response(_ node: Node) -> ReferenceOr<Response>? {
        referenceOr(node, .response) { inlineResponse($0) }
    }

    func inlineResponse(_ node: Node) -> Response? {
        var response = Response(node: node)
        let extensions = context.readFields(of: node, as: ResponseField.self) { field, member in
            switch field {
            case .summary: response.summary = context.string(member)
            case .description: response.description = context.string(member) ?? ""
            case .headers: response.headers = headers(member)
            case .content: response.content = content(member)
            case .links: response.links = context.map(member) { link($0.value) }
            }
        }
        guard let extensions else { return nil }
        response.extensions = extensions
        if node["description"] == nil, context.version.feature < .v3_2 {
            context.missingFieldWarning("description", of: ResponseField.object, at: node)
        }
        return response
    }

    func link(_ node: Node) -> ReferenceOr<Link>? {
        referenceOr(node, .link) { inlineLink($0) }
    }

    func inlineLink(_ node: Node) -> Link? {
        var link = Link(node: node)
        let extensions = context.readFields(of: node, as: LinkField.self) { field, member in
            switch field {
            case .operationRef: link.operationRef = context.string(member)
            case .operationId: link.operationId = context.string(member)
            case .parameters: link.parameters = context.map(member) { $0.value }
            case .requestBody: link.requestBody = member.value
            case .description: link.description = context.string(member)
            case .server: link.server = server(member.value)
            }
        }
        guard let extensions else { return nil }
        link.extensions = extensions
        checkExclusive(node, "operationRef", "operationId")
        if node["operationRef"] == nil, node["operationId"] == nil {
            let message = "\(LinkField.object) needs one of the fields 'operationId' and 'operationRef'"
            context.error("missing-field", message, at: node.location)
        }
        return link
    }
}
