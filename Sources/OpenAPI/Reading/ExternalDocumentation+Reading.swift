import SourceTree

private enum ExternalDocumentationField: String, FieldName {
    case description, url

    static let object = "External Documentation Object"
}

extension ReadingContext {
    func externalDocs(_ node: Node) -> ExternalDocumentation? {
        var docs = ExternalDocumentation(node: node)
        let extensions = readFields(of: node, as: ExternalDocumentationField.self) { field, member in
            switch field {
            case .description: docs.description = string(member)
            case .url: docs.url = string(member) ?? ""
            }
        }
        guard let extensions else { return nil }
        docs.extensions = extensions
        if docs.url.isEmpty { missingFieldWarning("url", of: ExternalDocumentationField.object, at: node) }
        return docs
    }
}
