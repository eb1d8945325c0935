import OpenAPI
import SourceTree

/// Turns path items into operations, and operations into groups.
struct OperationLowering {
    let document: Document
    let options: LoweringOptions
    var schemas: SchemaLowering
    var headers: HeaderLowering
    /// What extensions say about paging.
    private(set) var pagingExtensions: [OperationID: PagingExtensions] = [:]
    private var count = 0
    /// Parameters and encodings of which everything is said: components are shared by operations.
    var checkedParameters: Set<Node> = []

    init(document: Document, options: LoweringOptions, schemas: SchemaLowering) {
        self.document = document
        self.options = options
        self.schemas = schemas
        headers = HeaderLowering(document: document)
    }

    mutating func lowerGroups() -> [OperationGroup] {
        var groups: [OperationGroup] = []
        var positions: [String: Int] = [:]
        // As the document calls them, before the user does.
        var documentNames: [String] = []
        for entry in document.paths {
            guard let item = document.resolve(entry.value) else { continue }
            for source in item.operations {
                let pointer = Pointer.join("#/paths", [entry.name] + source.method.pathItemTokens)
                if schemas.skipped.take(.operation, source.extensions, at: pointer) { continue }
                let override = override(for: source, path: entry.name)
                var operation = operation(source, path: entry.name, item: item, override, at: pointer)
                pagingExtensions[operation.id] = PagingExtensions(extensions: source.extensions)
                let (documentName, groupSource) = OperationNaming.group(
                    of: source,
                    path: entry.name,
                    override: override,
                    tags: document.tags,
                    options
                )
                operation.groupSource = groupSource
                documentNames.append(documentName)
                let name = renamed(documentName)
                let key = OperationNaming.key(ofGroup: name)
                if let position = positions[key] {
                    groups[position].operations.append(operation)
                } else {
                    positions[key] = groups.count
                    groups.append(
                        OperationGroup(
                            name: name,
                            description: description(ofGroup: documentName),
                            operations: [operation]
                        )
                    )
                }
            }
        }
        let known = OverrideCheck(document: document, options: options, groups: documentNames)
        schemas.diagnostics.append(contentsOf: Diagnostics(known.problems))
        return groups
    }

    private func renamed(_ group: String) -> String {
        guard !options.groups.isEmpty else { return group }
        let key = OperationNaming.key(ofGroup: group)
        return options.groups[group] ?? options.groups.first { OperationNaming.key(ofGroup: $0.key) == key }?.value
            ?? group
    }

    private func description(ofGroup name: String) -> String? {
        guard options.grouping == .tag, let tag = document.tags.first(where: { $0.name == name }) else { return nil }
        let parent = tag.parent.map { name in document.tags.first { $0.name == name }?.summary ?? name }
        let texts = [tag.description ?? tag.summary, parent.map { "Part of \($0)." }].compactMap { $0 }
        return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
    }

    private func override(for operation: OpenAPI.Operation, path: String) -> LoweringOptions.OperationOverride? {
        operation.operationId.flatMap { options.operations[$0] }
            ?? options.operations["\(operation.method.rawValue) \(path)"]
    }

    // MARK: One operation

    private mutating func operation(
        _ source: OpenAPI.Operation,
        path: String,
        item: PathItem,
        _ override: LoweringOptions.OperationOverride?,
        at pointer: String
    ) -> Operation {
        let id = OperationID(count)
        count += 1
        let parameters = parameters(of: source, item: item, path: path, id: id, pointer: pointer)
        let body = source.requestBody.flatMap { document.resolve($0) }.flatMap {
            self.body($0, id: id, pointer: pointer)
        }
        var answers = answers(of: source, id: id, pointer: pointer)
        let success = success(among: &answers, of: source, id: id, pointer: pointer)
        return Operation(
            id: id,
            name: override?.name ?? OperationNaming.name(of: source, path: path),
            operationID: source.operationId,
            isNamedByID: override?.name == nil && OperationNaming.isNamedByID(source),
            method: source.method.rawValue,
            path: path,
            summary: source.summary ?? item.summary,
            description: source.description ?? item.description,
            isDeprecated: source.deprecated,
            externalDocumentation: source.externalDocs.map(ExternalLink.init),
            parameters: parameters,
            body: body,
            responses: answers.responses,
            success: success,
            otherAnswers: answers.others,
            security: source.security.map(SecurityLowering.alternatives),
            paging: nil,
            stream: answers.stream.map {
                .init(payload: $0, pointer: answers.streamPointer, property: streamProperty(of: body))
            },
            maxRetries: override?.maxRetries,
            server: server(of: source, item),
            pointer: pointer,
            location: source.methodLocation
        )
    }

    /// The operation's own server, else the path item's, unless it is the API's.
    private func server(of source: OpenAPI.Operation, _ item: PathItem) -> Server? {
        guard let server = (source.servers.first ?? item.servers.first).map(Server.init) else { return nil }
        return server.defaultURL == document.servers.first.map(Server.init)?.defaultURL ? nil : server
    }
}
