import OpenAPI
import SourceTree

/// Turns path items into operations, and operations into groups.
struct OperationLowering {
    let document: Document
    let options: LoweringOptions
    var schemas: SchemaLowering
    private var count = 0

    init(document: Document, options: LoweringOptions, schemas: SchemaLowering) {
        self.document = document
        self.options = options
        self.schemas = schemas
    }

    mutating func lowerGroups() -> [OperationGroup] {
        var groups: [OperationGroup] = []
        var positions: [String: Int] = [:]
        for entry in document.paths {
            guard let item = document.resolve(entry.value) else { continue }
            for source in item.operations {
                let operation = operation(source, path: entry.name, item: item)
                let name = OperationNaming.group(
                    of: source,
                    path: entry.name,
                    override: override(for: source, path: entry.name),
                    options
                )
                let key = OperationNaming.key(ofGroup: name)
                if let position = positions[key] {
                    groups[position].operations.append(operation)
                } else {
                    positions[key] = groups.count
                    groups.append(
                        OperationGroup(name: name, description: description(ofGroup: name), operations: [operation])
                    )
                }
            }
        }
        reportUnknownOverrides()
        return groups
    }

    private func description(ofGroup name: String) -> String? {
        options.grouping == .tag ? document.tags.first { $0.name == name }?.description : nil
    }

    private func override(for operation: OpenAPI.Operation, path: String) -> LoweringOptions.OperationOverride? {
        operation.operationId.flatMap { options.operations[$0] }
            ?? options.operations["\(operation.method.rawValue) \(path)"]
    }

    private mutating func reportUnknownOverrides() {
        var known: Set<String> = []
        for entry in document.paths {
            for operation in document.resolve(entry.value)?.operations ?? [] {
                known.insert("\(operation.method.rawValue) \(entry.name)")
                if let id = operation.operationId { known.insert(id) }
            }
        }
        for name in options.operations.keys.sorted() where !known.contains(name) {
            schemas.diagnostics.append(
                .warning(
                    "unknown-operation",
                    "the configuration names an operation '\(name)' that the document does not have",
                    at: document.location
                )
            )
        }
    }

    // MARK: One operation

    private mutating func operation(_ source: OpenAPI.Operation, path: String, item: PathItem) -> Operation {
        let id = OperationID(count)
        count += 1
        let pointer = Pointer.join("#/paths", [path, source.method.rawValue.lowercased()])
        let parameters = parameters(of: source, item: item, path: path, id: id, pointer: pointer)
        let body = source.requestBody.flatMap { document.resolve($0) }.flatMap {
            self.body($0, id: id, pointer: pointer)
        }
        let responses = responses(of: source, id: id, pointer: pointer)
        if let server = source.servers.first ?? item.servers.first {
            schemas.diagnostics.append(
                .warning(
                    "operation-server",
                    "servers of single paths and operations are not generated yet; calls go to the client's",
                    at: server.location
                )
            )
        }
        return Operation(
            id: id,
            name: override(for: source, path: path)?.name ?? OperationNaming.name(of: source, path: path),
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
            security: source.security.map(SecurityLowering.alternatives),
            pointer: pointer,
            location: source.methodLocation
        )
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
            if let lowered = self.parameter(parameter, id: id, pointer: pointer) { parameters.append(lowered) }
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

    private mutating func parameter(_ source: OpenAPI.Parameter, id: OperationID, pointer: String) -> Parameter? {
        guard let place = Parameter.Place(rawValue: source.in.rawValue) else {
            schemas.diagnostics.append(
                .warning(
                    "unsupported-parameter",
                    "a parameter in '\(source.in.rawValue)' is not generated",
                    at: source.location
                )
            )
            return nil
        }
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
            example: example.map(Literal.init)
        )
    }

    // MARK: Bodies

    private mutating func body(_ source: OpenAPI.RequestBody, id: OperationID, pointer: String) -> RequestBody? {
        guard let entry = MediaTypeChoice.best(of: source.content) else { return nil }
        let place = Place(
            owner: .operation(id),
            steps: [.requestBody],
            pointer: Pointer.join(pointer, ["requestBody", "content", entry.name, "schema"])
        )
        let payload = payload(entry, at: place)
        if entry.name.lowercased().hasPrefix("multipart/") {
            schemas.diagnostics.append(
                .warning(
                    "multipart-body",
                    "a body of '\(entry.name)' is not put together yet; the call takes its bytes as they are",
                    at: entry.nameLocation
                )
            )
        }
        return RequestBody(
            documentation: Documentation(description: source.description),
            isRequired: source.required || requiresProperties(payload.type),
            payload: payload,
            otherMediaTypes: source.content.names.filter { $0 != entry.name }
        )
    }

    private func requiresProperties(_ type: TypeReference) -> Bool {
        guard case .object(let object) = schemas.declaration(of: type)?.shape else { return false }
        return object.properties.contains { $0.isRequired && !$0.isReadOnly }
    }

    private mutating func payload(_ entry: OrderedMap<MediaType>.Entry, at place: Place, isResponse: Bool = false)
        -> Payload
    {
        let isBinary = entry.value.schema.flatMap(document.resolve)?.format == "binary"
        // `*/*` is JSON as long as the schema does not speak of bytes.
        let declared = isBinary ? .bytes : MediaTypeChoice.format(of: entry.name)
        // Forms are what browsers send; a server that answers with one is read as text.
        let format = isResponse && declared == .form ? .text : declared
        let type: TypeReference =
            switch format {
            case .json, .form: entry.value.schema.map { schemas.lower($0, at: place) } ?? .any
            case .text: .string(format: nil)
            case .bytes: .binary
            }
        let examples = format == .json ? SchemaExamples.examples(of: entry.value, in: document) : []
        return Payload(mediaType: entry.name, format: format, type: type, examples: examples)
    }

    private mutating func responses(of source: OpenAPI.Operation, id: OperationID, pointer: String) -> [Response] {
        let hasSuccess = source.responses.contains { Self.isSuccess($0.key) }
        var responses: [Response] = []
        for entry in source.responses {
            guard let response = document.resolve(entry.response) else { continue }
            var payload: Payload?
            if let content = MediaTypeChoice.best(of: response.content) {
                let place = Place(
                    owner: .operation(id),
                    steps: [.response(entry.name)],
                    pointer: Pointer.join(pointer, ["responses", entry.name, "content", content.name, "schema"])
                )
                payload = self.payload(content, at: place, isResponse: true)
            }
            responses.append(
                Response(
                    key: entry.name,
                    description: response.description.isEmpty ? nil : response.description,
                    payload: payload,
                    isSuccess: Self.isSuccess(entry.key) || (!hasSuccess && entry.key == .default)
                )
            )
        }
        reportSecondSuccess(responses, at: source.methodLocation)
        return responses
    }

    private static func isSuccess(_ key: StatusKey) -> Bool {
        switch key {
        case .code(let code): (200..<300).contains(code)
        case .range(let hundreds): hundreds == 2
        case .default: false
        }
    }

    private mutating func reportSecondSuccess(_ responses: [Response], at location: SourceLocation) {
        let payloads = responses.filter(\.isSuccess).compactMap(\.payload)
        guard let first = payloads.first, let other = payloads.first(where: { $0.type != first.type }) else { return }
        schemas.diagnostics.append(
            .warning(
                "several-success-bodies",
                "two successful responses have bodies of different types; the call gives the first, of"
                    + " '\(first.mediaType)', and not the one of '\(other.mediaType)'",
                at: location
            )
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
            example: nil
        )
    }
}
