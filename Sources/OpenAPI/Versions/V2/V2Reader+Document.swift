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

    /// Those of a body are read where an operation refers to them.
    private func parameterComponents(_ member: Node.Member) -> OrderedMap<ReferenceOr<Parameter>> {
        context.map(member) { member in
            BodyPlace(of: member.value) == nil ? parameter(member.value) : nil
        }
    }
}
