import SchemaIR

/// The arguments of one operation's functions: parameters of the call, and what the body is put together from.
struct Arguments {
    struct Argument {
        var name: String
        /// As Swift writes it, `?` included.
        var type: String
        var documentation: String?
        /// What it is in the request, for where the document says nothing.
        var place: String?
        /// What is passed for it in place of an argument.
        var fixedValue: String?
        /// `nil` where the caller must give it.
        var defaultValue: String?
        /// What of the document it stands for.
        var pointer: String?

        var isRequired: Bool { defaultValue == nil }

        var parameter: ParameterList.Parameter {
            .init(name, type: type, defaultValue: defaultValue, pointer: pointer)
        }

        var comment: DocComment.Parameter { .init(name, documentation, place: place) }
    }

    /// A body that is one value.
    struct Body {
        /// `_` for none.
        var label = "_"
        var type: String
        var isRequired: Bool
        var documentation: String?
        /// In the order of the initializer of the body's type; `nil` where the body cannot be flattened.
        var properties: [Argument]?
        var additionalProperties: Argument?

        var comment: DocComment.Parameter { .init("body", documentation, place: "The body of the request.") }
    }

    /// In the order of the operation's parameters.
    var parameters: [Argument]
    /// Those of a multipart body, in the order of the parts.
    var parts: [Argument] = []
    var body: Body?
    /// Where the document leaves it to the caller what the body is.
    var contentType: Argument?
    /// Where the document leaves it to the caller what the answer is.
    var accept: Argument?

    init(_ operation: SchemaIR.Operation, views: TypeViews, scope: TypeNames.Scope) {
        let parts: [Payload.Part] = if case .multipart(let parts) = operation.body?.payload.format { parts } else { [] }
        let candidates =
            operation.parameters.map { (name: $0.name, pointer: $0.pointer) }
            + parts.map { (name: $0.property.name, pointer: $0.property.pointer) }
        let names = UniqueNames.settle(
            candidates.map { candidate in
                .init(
                    source: candidate.name,
                    name: views.options.overrides.member(at: candidate.pointer)
                        ?? Identifier.member(candidate.name, reserved: ReservedNames.parameters, fallback: "parameter")
                )
            }
        )
        parameters = zip(operation.parameters, names).map { parameter, name in
            Argument(
                name: name,
                type: views.types.type(parameter.type.withoutNull, in: scope, isOptional: !parameter.isRequired)
                    .spelling,
                documentation: parameter.documentation.description,
                place: parameter.placeInRequest,
                defaultValue: parameter.isRequired ? views.onlyValue(of: parameter.type) : "nil",
                pointer: parameter.pointer
            )
        }
        self.parts = zip(parts, names.dropFirst(parameters.count)).map { part, name in
            let argument = views.argument(for: part.property, in: scope)
            let file = part.isRepeated ? "[FilePart]" : "FilePart"
            return Argument(
                name: name,
                type: part.isFile ? (part.property.isRequired ? file : "\(file)?") : argument.type.spelling,
                documentation: part.property.documentation.description ?? part.property.documentation.title,
                place: "The part `\(part.property.name)` of the body.",
                defaultValue: part.isFile ? (part.property.isRequired ? nil : "nil") : argument.defaultValue,
                pointer: part.property.pointer
            )
        }
        if let body = operation.body {
            let content = RequestContent(body.payload)
            if self.parts.isEmpty {
                self.body = Self.body(body, content, views: views, scope: scope, taken: Set(names))
            }
            if content.needsContentType {
                contentType = Argument(
                    name: free("contentType"),
                    type: "String",
                    documentation: "The media type of the body: \(Self.listed(body.payload.choices)).",
                    defaultValue: content.defaultContentType.map(StringLiteral.swift)
                )
            }
        }
        if let answer = operation.success, let mediaTypes = ResponseContent(answer).choices {
            accept = Argument(
                name: free("accept"),
                type: "String",
                documentation: "The media types to ask for: \(Self.listed(answer.answerChoices)).",
                defaultValue: StringLiteral.swift(mediaTypes)
            )
        }
    }

    private static func listed(_ mediaTypes: [String]) -> String {
        mediaTypes.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// A name that no other argument has.
    private func free(_ name: String) -> String {
        let others = parameters + parts + (body?.properties ?? []) + [contentType].compactMap(\.self)
        let additional = body?.additionalProperties.map { [$0.name] } ?? []
        return UniqueNames.settle([.init(source: "", name: name)], taken: Set(others.map(\.name) + additional))[0]
    }

    private static func body(
        _ body: RequestBody,
        _ content: RequestContent,
        views: TypeViews,
        scope: TypeNames.Scope,
        taken: Set<String>
    ) -> Body {
        var result = Body(
            label: body.payload.format == .multipart([]) ? "parts" : "_",
            type: content.type(views.types, in: scope),
            isRequired: body.isRequired,
            documentation: body.documentation.description
        )
        guard [.json, .form, .xml].contains(body.payload.format), let object = views.object(body.payload.type)
        else { return result }

        let names = views.propertyNames(of: object)
        // One argument cannot be two things: the body is then given as one value.
        guard taken.isDisjoint(with: names), !names.contains("body") else { return result }
        let properties = zip(object.properties, names)
            .filter { !$0.0.isReadOnly }
            .map { property, name in
                let argument = views.argument(for: property, in: scope)
                return Argument(
                    name: name,
                    type: argument.type.spelling,
                    documentation: property.documentation.description ?? property.documentation.title,
                    place: "`\(property.name)` in the body.",
                    defaultValue: argument.defaultValue,
                    pointer: property.pointer
                )
            }
        result.properties = properties.filter(\.isRequired) + properties.filter { !$0.isRequired }
        if let additional = object.additionalProperties {
            let name = UniqueNames.settle([.init(source: "", name: "additionalProperties")], taken: Set(names))[0]
            guard !taken.contains(name) else {
                return Body(type: result.type, isRequired: result.isRequired, documentation: result.documentation)
            }
            result.additionalProperties = Argument(
                name: name,
                type: "[String: \(views.types.spelling(additional, in: scope))]",
                place: "What else is in the body.",
                defaultValue: "[:]"
            )
        }
        return result
    }

    /// All but the body's, required ones first, so that a call reads without the rest.
    var ordered: [Argument] {
        let all = parts.filter { $0.fixedValue == nil } + parameters + [contentType, accept].compactMap(\.self)
        return all.filter(\.isRequired) + all.filter { !$0.isRequired }
    }
}

extension TypeViews {
    /// The object behind a type, aliases looked through.
    func object(_ type: TypeReference) -> ObjectType? {
        guard case .declared(let id) = type.withoutNull else { return nil }
        switch api[id].shape {
        case .object(let object): return object
        case .alias(let type): return self.object(type)
        case .enumeration, .union, .tuple: return nil
        }
    }
}
