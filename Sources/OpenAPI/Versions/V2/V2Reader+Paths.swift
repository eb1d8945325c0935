import SourceTree

private enum PathItemField: String, FieldName {
    case parameters, get, put, post, delete, options, head, patch

    static let object = "Path Item Object"
    static let others = OtherFields.ignored
}

private enum OperationField: String, FieldName {
    case tags, summary, description, externalDocs, operationId, consumes, produces, parameters, responses, schemes
    case deprecated, security

    static let object = "Operation Object"
    static let others = OtherFields.ignored
}

extension V2Reader {
    func pathItem(_ node: Node) -> ReferenceOr<PathItem>? {
        referenceOr(node, .pathItem) { inlinePathItem($0) }
    }

    func inlinePathItem(_ node: Node) -> PathItem? {
        var item = PathItem(node: node)
        // The parameters of the item may be the body of its operations, so they are read first.
        let shared = node.member("parameters").map(parameters) ?? Parameters()
        item.parameters = shared.others
        let extensions = context.readFields(of: node, as: PathItemField.self) { field, member in
            guard let method = HTTPMethod.fixed[field.rawValue],
                let operation = operation(member, method, shared.body)
            else { return }
            item.operations.append(operation)
        }
        guard let extensions else { return nil }
        item.extensions = extensions
        return item
    }

    private func operation(_ member: Node.Member, _ method: HTTPMethod, _ shared: [BodyParameter]) -> Operation? {
        var operation = Operation(method: method, member: member)
        var mediaTypes = defaults
        var own = Parameters()
        var responses: Node?
        let extensions = context.readFields(of: member.value, as: OperationField.self) { field, member in
            switch field {
            case .tags, .summary, .description, .externalDocs, .operationId, .deprecated:
                context.readCommon(member, into: &operation)
            case .consumes: mediaTypes.consumes = Self.mediaTypes(member, context)
            case .produces: mediaTypes.produces = Self.mediaTypes(member, context)
            case .parameters: own = parameters(member)
            case .responses: responses = member.value
            case .schemes: operation.servers = servers(ofOperation: member)
            case .security: operation.security = unchanged.security(member)
            }
        }
        guard let extensions else { return nil }
        operation.extensions = extensions
        operation.parameters = own.others
        let body = own.body + shared.filter { shared in !own.body.contains { $0.replaces(shared) } }
        operation.requestBody = requestBody(body, mediaTypes.consumes).map(ReferenceOr.value)
        if let responses {
            operation.responses = self.responses(responses, mediaTypes.produces)
        } else {
            context.missingFieldWarning("responses", of: OperationField.object, at: member.value)
        }
        return operation
    }
}
