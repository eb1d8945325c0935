import SchemaIR

/// The sources of the module that a document becomes, by their path in its folder.
struct ModuleSources {
    /// The client itself, and what does not belong to single groups or types.
    var client: [SDK.File] = []
    /// One for each group of operations.
    var groups: [SDK.File] = []
    /// One for each type with a file of its own.
    var models: [SDK.File] = []
    /// What of the API is in them.
    var contents = SDKContents()
}

extension SDK {
    func module(printedWith templates: SDKTemplates) -> ModuleSources {
        var module = ModuleSources()
        let client = ClientViews(api: api, views: views, options: options, document: document)
        let name = options.clientName
        module.client = [
            File(path: "\(options.module)+Runtime.swift", contents: templates.runtime.bytes(packageViews.package())),
            File(path: "Client/\(name).swift", contents: templates.client.bytes(client.client())),
        ]
        if let headers = client.responseHeaders() {
            let path = "Client/\(options.module)+ResponseHeaders.swift"
            module.client.append(File(path: path, contents: templates.responseHeaders.bytes(headers)))
        }
        for (index, group) in views.types.names.groups.enumerated() {
            let view = client.group(index)
            module.contents.add(view)
            let path = "Client/\(name)+\(group.type).swift"
            module.groups.append(File(path: path, contents: templates.group.bytes(view)))
        }
        let types = packageViews.topLevelTypes
        for (declaration, name) in zip(types, modelFileNames(types)) {
            let view = client.typeFile(declaration.id)
            module.contents.add(view, isComponent: isComponent(declaration))
            module.models.append(File(path: "Models/\(name).swift", contents: templates.model.bytes(view)))
        }
        return module
    }

    /// Whether a type is that of a component itself, and not of something inside of one.
    private func isComponent(_ declaration: TypeDeclaration) -> Bool {
        guard case .component = declaration.origin.steps.last, declaration.origin.steps.count == 1 else { return false }
        return api.inventory.schemas.contains(declaration.pointer)
    }

    /// Names of files must differ in more than case: many file systems do not tell `URL.swift` from `Url.swift`.
    private func modelFileNames(_ declarations: [TypeDeclaration]) -> [String] {
        let names = declarations.map { views.types.names.name(of: $0.id) }
        let taken: Set = [options.clientName.lowercased()]
        let distinct = UniqueNames.settle(names.map { .init(source: $0, name: $0.lowercased()) }, taken: taken)
        return zip(names, distinct).map { name, distinct in
            name + distinct.dropFirst(name.lowercased().count)
        }
    }
}
