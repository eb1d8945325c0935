import OpenAPI
import SourceTree

/// Turns path items into operations, and operations into groups.
struct OperationLowering {
    let document: Document
    let options: LoweringOptions
    var schemas: SchemaLowering
    var alternatives = MediaTypeAlternatives()
    var headers: HeaderLowering
    /// What extensions say about paging.
    private(set) var pagingExtensions: [OperationID: PagingExtensions] = [:]
    private var count = 0
    /// What the document calls the group of each operation.
    private var documentGroups: [String] = []

    init(document: Document, options: LoweringOptions, schemas: SchemaLowering) {
        self.document = document
        self.options = options
        self.schemas = schemas
        headers = HeaderLowering(document: document)
    }

    mutating func lowerGroups() -> [OperationGroup] {
        var groups: [OperationGroup] = []
        var positions: [String: Int] = [:]
        for entry in document.paths {
            guard let item = document.resolve(entry.value) else { continue }
            for source in item.operations {
                let pointer = Pointer.join("#/paths", [entry.name, source.method.rawValue.lowercased()])
                if schemas.skipped.take(.operation, source.extensions, at: pointer) { continue }
                let operation = operation(source, path: entry.name, item: item)
                pagingExtensions[operation.id] = PagingExtensions(extensions: source.extensions)
                let name = OperationNaming.group(
                    of: source,
                    path: entry.name,
                    override: override(for: source, path: entry.name),
                    tags: document.tags,
                    options
                )
                documentGroups.append(name)
                let key = OperationNaming.key(ofGroup: renamed(name))
                if let position = positions[key] {
                    groups[position].operations.append(operation)
                } else {
                    positions[key] = groups.count
                    groups.append(
                        OperationGroup(
                            name: renamed(name),
                            description: description(ofGroup: name),
                            operations: [operation]
                        )
                    )
                }
            }
        }
        let known = OverrideCheck(document: document, options: options, groups: documentGroups)
        schemas.diagnostics.append(contentsOf: Diagnostics(known.problems))
        schemas.diagnostics.append(contentsOf: Diagnostics(alternatives.warnings))
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

    private mutating func operation(_ source: OpenAPI.Operation, path: String, item: PathItem) -> Operation {
        let id = OperationID(count)
        count += 1
        let pointer = Pointer.join("#/paths", [path] + source.method.pathItemTokens)
        let parameters = parameters(of: source, item: item, path: path, id: id, pointer: pointer)
        let body = source.requestBody.flatMap { document.resolve($0) }.flatMap {
            self.body($0, id: id, pointer: pointer)
        }
        let (responses, stream) = responses(of: source, id: id, pointer: pointer)
        let success = success(among: responses, of: source, id: id, pointer: pointer)
        let override = override(for: source, path: path)
        return Operation(
            id: id,
            name: override?.name ?? OperationNaming.name(of: source, path: path),
            operationID: source.operationId,
            method: source.method.rawValue,
            path: path,
            summary: source.summary ?? item.summary,
            description: source.description ?? item.description,
            isDeprecated: source.deprecated,
            externalDocumentation: source.externalDocs.map(ExternalLink.init),
            parameters: parameters,
            body: body,
            responses: responses,
            success: success,
            security: source.security.map(SecurityLowering.alternatives),
            paging: nil,
            stream: stream.map { .init(payload: $0, property: streamProperty(of: body)) },
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

    // MARK: Parameters

    private mutating func parameters(
        of source: OpenAPI.Operation,
        item: PathItem,
        path: String,
        id: OperationID,
        pointer: String
    ) -> [Parameter] {
        let declared = (item.parameters + source.parameters).compactMap { document.resolve($0) }
        var merged: [OpenAPI.Parameter] = []
        for parameter in declared {
            // The operation's own takes the place of the path item's of that name and place (OpenAPI 3.0.4, section
            // 4.7.10).
            if let position = merged.firstIndex(where: { $0.name == parameter.name && $0.in == parameter.in }) {
                merged[position] = parameter
            } else {
                merged.append(parameter)
            }
        }
        let names = PathTemplate.parameters(of: path)
        var parameters: [Parameter] = []
        for parameter in merged where !isComputed(parameter) {
            guard parameter.in != .path || names.contains(parameter.name) else {
                schemas.diagnostics.append(
                    .warning(
                        "unused-path-parameter",
                        "the path '\(path)' has no '{\(parameter.name)}'",
                        at: parameter.location
                    )
                )
                continue
            }
            parameters.append(self.parameter(parameter, id: id, pointer: pointer))
        }
        for name in names where !parameters.contains(where: { $0.place == .path && $0.name == name }) {
            schemas.diagnostics.append(
                .warning(
                    "undeclared-path-parameter",
                    "'{\(name)}' is not declared; it is taken for a string",
                    at: source.methodLocation
                )
            )
            parameters.append(.undeclared(name, pointer: pointer))
        }
        return parameters
    }

    /// Headers that the body, the responses and the security schemes speak for (OpenAPI 3.0.4, section 4.7.12.1: to be
    /// ignored).
    private func isComputed(_ parameter: OpenAPI.Parameter) -> Bool {
        parameter.in == .header && ["accept", "content-type", "authorization"].contains(parameter.name.lowercased())
    }

    private mutating func parameter(_ source: OpenAPI.Parameter, id: OperationID, pointer: String) -> Parameter {
        let place = Parameter.Place(source.in)
        let parameterPointer = Pointer.join(pointer, ["parameters", source.name])
        let content = source.content.first
        let schema = content.flatMap(\.value.schema) ?? source.schema
        let schemaPlace = Place(
            owner: .operation(id),
            steps: [.parameter(source.name)],
            pointer: Pointer.join(parameterPointer, ["schema"])
        )
        let type = schema.map { schemas.lower($0, at: schemaPlace) } ?? .string(format: nil)
        let example =
            source.example ?? source.examples.first.flatMap { document.resolve($0.value)?.value } ?? schema?.example
        let resolved = schema.flatMap(document.resolve)
        return Parameter(
            name: source.name,
            place: place,
            type: type,
            isRequired: source.required || place == .path,
            documentation: Documentation(
                title: nil,
                description: source.description ?? schema?.description,
                isDeprecated: source.deprecated,
                link: nil
            ),
            encoding: content.map { .content(mediaType: $0.name) }
                ?? .style(source.style.rawValue, explode: source.explode, allowReserved: source.allowReserved),
            pointer: parameterPointer,
            example: example.map(Literal.init),
            defaultValue: resolved?.default.map(Literal.init),
            minimum: resolved?.minimum?.text
        )
    }
}

extension Parameter {
    /// A parameter that only the path speaks of.
    static func undeclared(_ name: String, pointer: String) -> Parameter {
        Parameter(
            name: name,
            place: .path,
            type: .string(format: nil),
            isRequired: true,
            documentation: Documentation(),
            encoding: .style("simple", explode: false, allowReserved: false),
            pointer: Pointer.join(pointer, ["parameters", name]),
            example: nil,
            defaultValue: nil,
            minimum: nil
        )
    }
}
