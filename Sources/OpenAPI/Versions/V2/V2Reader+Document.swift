import SourceTree

private enum SwaggerField: String, FieldName {
    case swagger, info, host, basePath, schemes, consumes, produces, paths, definitions, parameters, responses
    case securityDefinitions, security, tags, externalDocs

    static let object = "Swagger Object"
    static let others = OtherFields.ignored
}

extension V2Reader {
    func readDocument(_ root: Node) -> Document {
        var document = Document(node: root, version: context.version, info: Info(node: root))
        var components = Components()
        let extensions = context.readFields(of: root, as: SwaggerField.self) { field, member in
            switch field {
            // The version and the media types have been read before; what is said of the server is read together.
            case .swagger, .consumes, .produces, .host, .basePath, .schemes: break
            case .info: document.info = unchanged.info(member.value)
            case .paths: unchanged.readPaths(member.value, into: &document, item: pathItem)
            case .definitions: components.schemas = schemas.map(member)
            case .parameters: components.parameters = parameterComponents(member)
            case .responses: components.responses = context.map(member) { response($0.value) }
            case .securityDefinitions:
                components.securitySchemes = context.map(member) { securityScheme($0.value) }
            case .security: document.security = unchanged.security(member)
            case .tags: document.tags = context.array(member) { unchanged.tag($0) }
            case .externalDocs: document.externalDocs = context.externalDocs(member.value)
            }
        }
        components.node = root
        document.components = components
        document.extensions = extensions ?? Extensions()
        document.servers = servers(root)
        for field in [SwaggerField.info, .paths] where root[field.rawValue] == nil {
            context.missingFieldWarning(field.rawValue, of: SwaggerField.object, at: root)
        }
        resolveReferences(of: &document)
        DocumentChecks(context: context, document: document).run()
        return document
    }

    /// `host`, `basePath` and `schemes` as a server for each scheme, that with encryption first.
    private func servers(_ root: Node) -> [Server] {
        var host: Node?
        var basePath = ""
        var schemes: [String] = []
        for member in root.members.map(Array.init) ?? [] {
            switch member.key {
            case "host": host = context.text(member)
            case "basePath": basePath = context.string(member) ?? ""
            case "schemes": schemes = context.strings(member)
            default: break
            }
        }
        while basePath.hasSuffix("/") { basePath.removeLast() }
        if !basePath.isEmpty, !basePath.hasPrefix("/") { basePath = "/" + basePath }
        guard let host, let name = host.text, !name.isEmpty else {
            // Relative to where the document was served from.
            return basePath.isEmpty ? [] : [server(basePath, root)]
        }
        if name.contains("/") {
            context.warning(
                "invalid-host",
                "'host' is the name of a host, without a scheme and without a path",
                at: host.location,
            )
        }
        let authority = name.contains("://") ? String(name.drop { $0 != "/" }.dropFirst(2)) : name
        // WebSockets are no business of requests and responses.
        let known = ["https", "http"].filter(schemes.contains)
        return (known.isEmpty ? ["https"] : known).map { server("\($0)://\(authority)\(basePath)", host) }
    }

    private func server(_ url: String, _ node: Node) -> Server {
        var server = Server(node: node)
        server.url = url
        return server
    }

    /// Those of a body are read where an operation refers to them.
    private func parameterComponents(_ member: Node.Member) -> OrderedMap<ReferenceOr<Parameter>> {
        context.map(member) { member in
            BodyPlace(of: member.value) == nil ? parameter(member.value) : nil
        }
    }
}
