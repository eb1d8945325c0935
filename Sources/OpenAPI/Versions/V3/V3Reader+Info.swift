import SourceTree

private enum InfoField: String, FieldName {
    case title, summary, description, termsOfService, contact, license, version

    static let object = "Info Object"
}

private enum ContactField: String, FieldName {
    case name, url, email

    static let object = "Contact Object"
}

private enum LicenseField: String, FieldName {
    case name, identifier, url

    static let object = "License Object"
}

private enum TagField: String, FieldName {
    case name, summary, description, externalDocs, parent, kind

    static let object = "Tag Object"
}

extension V3Reader {
    func info(_ node: Node) -> Info {
        var info = Info(node: node)
        let extensions = context.readFields(of: node, as: InfoField.self) { field, member in
            switch field {
            case .title: info.title = context.string(member) ?? ""
            case .summary: info.summary = context.string(member)
            case .description: info.description = context.string(member)
            case .termsOfService: info.termsOfService = context.string(member)
            case .contact: info.contact = contact(member.value)
            case .license: info.license = license(member.value)
            case .version: info.version = context.string(member) ?? ""
            }
        }
        guard let extensions else { return info }
        info.extensions = extensions
        if node["title"] == nil { context.missingFieldWarning("title", of: InfoField.object, at: node) }
        if node["version"] == nil { context.missingFieldWarning("version", of: InfoField.object, at: node) }
        return info
    }

    private func contact(_ node: Node) -> Contact? {
        var contact = Contact(node: node)
        let extensions = context.readFields(of: node, as: ContactField.self) { field, member in
            switch field {
            case .name: contact.name = context.string(member)
            case .url: contact.url = context.string(member)
            case .email: contact.email = context.string(member)
            }
        }
        guard let extensions else { return nil }
        contact.extensions = extensions
        return contact
    }

    private func license(_ node: Node) -> License? {
        var license = License(node: node)
        let extensions = context.readFields(of: node, as: LicenseField.self) { field, member in
            switch field {
            case .name: license.name = context.string(member) ?? ""
            case .identifier: license.identifier = context.string(member)
            case .url: license.url = context.string(member)
            }
        }
        guard let extensions else { return nil }
        license.extensions = extensions
        if license.name.isEmpty { context.missingFieldWarning("name", of: LicenseField.object, at: node) }
        return license
    }

    func tag(_ node: Node) -> Tag? {
        var tag = Tag(node: node)
        let extensions = context.readFields(of: node, as: TagField.self) { field, member in
            switch field {
            case .name: tag.name = context.string(member) ?? ""
            case .summary: tag.summary = context.string(member)
            case .description: tag.description = context.string(member)
            case .externalDocs: tag.externalDocs = context.externalDocs(member.value)
            case .parent: tag.parent = context.string(member)
            case .kind: tag.kind = context.string(member)
            }
        }
        guard let extensions else { return nil }
        tag.extensions = extensions
        if tag.name.isEmpty {
            context.missingField("name", of: TagField.object, at: node)
            return nil
        }
        return tag
    }
}
