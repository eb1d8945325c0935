import SourceTree

private enum ServerField: String, FieldName {
    case url, name, description, variables

    static let object = "Server Object"
}

private enum ServerVariableField: String, FieldName {
    case `enum`, `default`, description

    static let object = "Server Variable Object"
}

extension V3Reader {
    func server(_ node: Node) -> Server? {
        var server = Server(node: node)
        let extensions = context.readFields(of: node, as: ServerField.self) { field, member in
            switch field {
            case .url: server.url = context.string(member) ?? ""
            case .name: server.name = context.string(member)
            case .description: server.description = context.string(member)
            case .variables: server.variables = context.map(member) { serverVariable($0.value) }
            }
        }
        guard let extensions else { return nil }
        server.extensions = extensions
        guard node["url"] != nil else {
            context.missingField("url", of: ServerField.object, at: node)
            return nil
        }
        return server
    }

    private func serverVariable(_ node: Node) -> ServerVariable? {
        var variable = ServerVariable(node: node)
        let extensions = context.readFields(of: node, as: ServerVariableField.self) { field, member in
            switch field {
            case .enum:
                variable.enum = context.strings(member)
                if let items = member.value.items, items.isEmpty {
                    let message = "'enum' of a server variable must not be empty"
                    context.error("empty-enum", message, at: member.keyLocation)
                }
            case .default: variable.default = context.string(member) ?? ""
            case .description: variable.description = context.string(member)
            }
        }
        guard let extensions else { return nil }
        variable.extensions = extensions
        if node["default"] == nil {
            context.missingField("default", of: ServerVariableField.object, at: node)
        }
        return variable
    }
}
