import SourceTree

private enum DocumentField: String, FieldName {
    case openapi, info, servers, paths, webhooks, components, security, tags, externalDocs, jsonSchemaDialect
    case selfURI = "$self"

    static let object = "OpenAPI Object"
}

extension V3Reader {
    func readDocument(_ root: Node) -> Document {
        var document = Document(node: root, version: context.version, info: Info(node: root))
        let extensions = context.readFields(of: root, as: DocumentField.self) { field, member in
            switch field {
            case .openapi: break  // read before, to know who reads the rest
            case .info: document.info = info(member.value)
            case .servers: document.servers = context.array(member) { server($0) }
            case .paths: readPaths(member.value, into: &document, item: pathItem)
            case .webhooks: document.webhooks = context.map(member) { pathItem($0.value) }
            case .components: document.components = components(member.value)
            case .security: document.security = security(member)
            case .tags: document.tags = context.array(member) { tag($0) }
            case .externalDocs: document.externalDocs = context.externalDocs(member.value)
            case .jsonSchemaDialect: document.jsonSchemaDialect = context.string(member)
            case .selfURI: document.selfURI = context.string(member)
            }
        }
        document.extensions = extensions ?? Extensions()
        checkRequiredFields(of: root)
        resolveReferences(of: &document)
        DocumentChecks(context: context, document: document).run()
        return document
    }

    private func checkRequiredFields(of root: Node) {
        if root["info"] == nil { context.missingField("info", of: DocumentField.object, at: root) }
        if root["paths"] == nil {
            if root["webhooks"] == nil, root["components"] == nil {
                context.error(
                    "missing-field",
                    "the document describes nothing: it has none of the fields 'paths', 'webhooks' and 'components'",
                    at: root.location,
                )
            } else if context.version.feature < .v3_1 {
                context.missingFieldWarning("paths", of: DocumentField.object, at: root)
            }
        }
    }

    /// - Parameter item: reads a path item.
    func readPaths(_ node: Node, into document: inout Document, item: (Node) -> ReferenceOr<PathItem>?) {
        guard let members = context.mappingMembers(of: node, "Paths Object") else { return }
        var extensions: [Extensions.Entry] = []
        document.paths = context.map(members) { member in
            if member.key.hasPrefix("/") { return item(member.value) }
            if member.key.hasPrefix("x-") {
                extensions.append(.init(member, member.value))
            } else if member.key == "$ref" {
                context.error("misplaced-reference", "'$ref' cannot stand for all paths", at: member.keyLocation)
            } else {
                context.error("invalid-path", "a path must start with '/': '\(member.key)'", at: member.keyLocation)
            }
            return nil
        }
        document.pathsExtensions = Extensions(extensions)
    }
}
