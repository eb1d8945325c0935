import SourceTree

private enum PathItemField: String, FieldName {
    case summary, description, servers, parameters, additionalOperations
    case get, put, post, delete, options, head, patch, trace, query

    static let object = "Path Item Object"
    static let others = OtherFields.ignored
}

private enum OperationField: String, FieldName {
    case tags, summary, description, externalDocs, operationId, parameters, requestBody, responses, callbacks
    case deprecated, security, servers

    static let object = "Operation Object"
    static let others = OtherFields.ignored
}

extension V3Reader {
    func pathItem(_ node: Node) -> ReferenceOr<PathItem>? {
        referenceOr(node, .pathItem) { inlinePathItem($0) }
    }

    func inlinePathItem(_ node: Node) -> PathItem? {
        // One that is within a callback is within an operation of another path item.
        context.nested(node, weight: 12) { nestedPathItem(node) }
    }

    private func nestedPathItem(_ node: Node) -> PathItem? {
        var item = PathItem(node: node)
        var additional: [Operation] = []
        let extensions = context.readFields(of: node, as: PathItemField.self) { field, member in
            switch field {
            case .summary: item.summary = context.string(member)
            case .description: item.description = context.string(member)
            case .servers: item.servers = context.array(member) { server($0) }
            case .parameters: item.parameters = parameters(member)
            case .additionalOperations: additional = additionalOperations(member)
            case .get, .put, .post, .delete, .options, .head, .patch, .trace, .query:
                if let method = HTTPMethod.fixed[field.rawValue], let operation = operation(member, method) {
                    item.operations.append(operation)
                }
            }
        }
        guard let extensions else { return nil }
        item.extensions = extensions
        item.operations += additional
        return item
    }

    private func additionalOperations(_ member: Node.Member) -> [Operation] {
        context.map(member) { member in
            let name = member.key
            let field = name.lowercased()
            if HTTPMethod.fixed[field]?.rawValue == name {
                context.error(
                    "contradiction",
                    "'\(name)' has a field of its own, '\(field)', and cannot be an additional operation",
                    at: member.keyLocation,
                )
                return nil
            }
            guard HTTPToken.isValid(name) else {
                let message = "'\(name)' cannot be the name of a method"
                context.error("invalid-method", message, at: member.keyLocation)
                return nil
            }
            return operation(member, HTTPMethod(rawValue: name))
        }.values
    }

    private func operation(_ member: Node.Member, _ method: HTTPMethod) -> Operation? {
        let node = member.value
        var operation = Operation(method: method, member: member)
        let extensions = context.readFields(of: node, as: OperationField.self) { field, member in
            switch field {
            case .tags, .summary, .description, .externalDocs, .operationId, .deprecated:
                context.readCommon(member, into: &operation)
            case .parameters: operation.parameters = parameters(member)
            case .requestBody: operation.requestBody = requestBody(member.value)
            case .responses: operation.responses = responses(member.value)
            case .callbacks: operation.callbacks = context.map(member) { callback($0.value) }
            case .security: operation.security = security(member)
            case .servers: operation.servers = context.array(member) { server($0) }
            }
        }
        guard let extensions else { return nil }
        operation.extensions = extensions
        if operation.responses.node == node, context.version.feature < .v3_1 {
            context.missingFieldWarning("responses", of: OperationField.object, at: node)
        }
        return operation
    }

    func callback(_ node: Node) -> ReferenceOr<Callback>? {
        referenceOr(node, .callback) { inlineCallback($0) }
    }

    func inlineCallback(_ node: Node) -> Callback? {
        guard let members = context.mappingMembers(of: node, "Callback Object") else { return nil }
        var callback = Callback(node: node)
        var extensions: [Extensions.Entry] = []
        callback.pathItems = context.map(members) { member in
            guard member.key.hasPrefix("x-") else { return pathItem(member.value) }
            extensions.append(.init(member, member.value))
            return nil
        }
        callback.extensions = Extensions(extensions)
        return callback
    }
}
