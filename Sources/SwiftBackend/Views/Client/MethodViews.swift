import SchemaIR

/// Makes the functions of operations.
struct MethodViews {
    let views: TypeViews
    let credentials: Credentials
    /// The group's type, in the client.
    let scope: TypeNames.Scope
    let errorType: String

    /// One function that describes the call; before it, where the body is an object, one that takes the body's
    /// properties as arguments.
    func methods(of operation: SchemaIR.Operation, name: String) -> [MethodView] {
        let arguments = Arguments(operation, views: views, scope: scope)
        guard let body = arguments.body, let properties = body.properties else {
            return [direct(operation, name: name, arguments, isSecond: false)]
        }
        let flattened = flattened(operation, name: name, arguments, body, properties)
        return [flattened, direct(operation, name: name, arguments, isSecond: true)]
    }

    // MARK: The function that takes the body's properties

    private func flattened(
        _ operation: SchemaIR.Operation,
        name: String,
        _ arguments: Arguments,
        _ body: Arguments.Body,
        _ properties: [Arguments.Argument]
    ) -> MethodView {
        let required = properties.filter(\.isRequired) + arguments.parameters.filter(\.isRequired)
        let optional = properties.filter { !$0.isRequired } + arguments.parameters.filter { !$0.isRequired }
        var parameters = (required + optional).map(\.parameter)
        if let additional = body.additionalProperties { parameters.append(additional) }

        var initializer = properties.map { "\(Identifier.label($0.name)): \(Identifier.quoted($0.name))" }
        if let additional = body.additionalProperties { initializer.append("\(additional.label): \(additional.label)") }
        let bodyExpression = body.type + ParameterList.parenthesized(initializer, room: Self.room - body.type.count)
        let passed =
            [bodyExpression]
            + arguments.orderedParameters.map { "\(Identifier.label($0.name)): \(Identifier.quoted($0.name))" }
        let function = receiver(hiding: name, among: parameters) + Identifier.quoted(name)

        return MethodView(
            documentation: documentation(operation, required + optional, body: nil),
            isDeprecated: operation.isDeprecated,
            name: Identifier.quoted(name),
            parameters: ParameterList(parameters: parameters).text(room: Self.room),
            returnType: returnType(operation),
            call: nil,
            forward: function + ParameterList.parenthesized(passed, room: Self.room - function.count)
        )
    }

    // MARK: The function that describes the call

    private func direct(_ operation: SchemaIR.Operation, name: String, _ arguments: Arguments, isSecond: Bool)
        -> MethodView
    {
        var parameters = arguments.orderedParameters.map(\.parameter)
        if let body = arguments.body {
            let isOptional = !body.isRequired && !isSecond
            parameters.insert(
                .init(
                    "_",
                    name: "body",
                    type: isOptional ? "\(body.type)?" : body.type,
                    defaultValue: isOptional ? "nil" : nil
                ),
                at: 0
            )
        }
        return MethodView(
            documentation: isSecond
                ? secondDocumentation(operation, arguments)
                : documentation(operation, arguments.orderedParameters, body: arguments.body?.documentation),
            isDeprecated: operation.isDeprecated,
            name: Identifier.quoted(name),
            parameters: ParameterList(parameters: parameters).text(room: Self.room),
            returnType: returnType(operation),
            call: call(operation, arguments, client: receiver(hiding: "client", among: parameters) + "client"),
            forward: nil
        )
    }

    private func call(_ operation: SchemaIR.Operation, _ arguments: Arguments, client: String) -> CallView {
        CallView(
            client: client,
            method: Self.method(operation.method),
            path: StringLiteral.swift(operation.path),
            id: StringLiteral.swift(operation.operationID ?? "\(operation.method) \(operation.path)"),
            parameters: zip(operation.parameters, arguments.parameters).map {
                Self.parameter($0, value: Identifier.quoted($1.name))
            },
            body: operation.body.map { Self.body($0.payload) },
            response: operation.success.map { Self.response($0) } ?? ".none",
            accept: Self.accept(operation.success),
            errors: errors(of: operation).map { "\(StringLiteral.swift($0.key)): \($0.type).self" },
            security: operation.security.map(credentials.expression)
        )
    }

    private static let knownMethods: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
    ]

    private static func method(_ method: String) -> String {
        knownMethods.contains(method) ? ".\(method.lowercased())" : ".init(\(StringLiteral.swift(method)))"
    }

    private static func parameter(_ parameter: Parameter, value: String) -> String {
        var arguments = [StringLiteral.swift(parameter.name), value]
        switch parameter.encoding {
        case .content:
            arguments.append("style: .json")
        case .style(let style, let explode, let allowReserved):
            let (defaultStyle, defaultExplode) =
                parameter.place == .path || parameter.place == .header ? ("simple", false) : ("form", true)
            if style != defaultStyle { arguments.append("style: .\(style)") }
            // Of `deepObject` only the exploded form is defined, whatever the document says.
            let explodesByDefault = style == defaultStyle && defaultExplode
            if style != "deepObject", explode != explodesByDefault { arguments.append("explode: \(explode)") }
            if allowReserved, parameter.place == .query { arguments.append("allowReserved: true") }
        }
        return ".\(parameter.place.rawValue)(\(arguments.joined(separator: ", ")))"
    }

    private static func body(_ payload: Payload) -> String {
        let contentType = StringLiteral.swift(payload.mediaType)
        switch payload.format {
        case .json:
            return payload.mediaType == "application/json" ? ".json(body)" : ".json(body, contentType: \(contentType))"
        case .form: return ".form(body)"
        case .text: return ".text(body, contentType: \(contentType))"
        case .bytes: return ".bytes(body, contentType: \(contentType))"
        }
    }

    private static func response(_ payload: Payload) -> String {
        switch payload.format {
        case .json: ".json"
        case .text, .form: ".text"
        case .bytes: ".bytes"
        }
    }

    /// What `Accept` says, where it is not what the response's format says by itself.
    private static func accept(_ payload: Payload?) -> String? {
        guard let payload, !["application/json", "text/plain"].contains(payload.mediaType) else { return nil }
        return StringLiteral.swift(payload.mediaType)
    }

    private func errors(of operation: SchemaIR.Operation) -> [(key: String, type: String)] {
        operation.responses.compactMap { response in
            guard !response.isSuccess, let payload = response.payload, payload.format == .json else { return nil }
            return (response.key, views.types.type(payload.type, in: scope).name)
        }
    }

    private func returnType(_ operation: SchemaIR.Operation) -> String? {
        operation.success.map { views.types.spelling($0.type, in: scope) }
    }

    /// `self.` where a parameter has the name of what the function uses.
    private func receiver(hiding name: String, among parameters: [ParameterList.Parameter]) -> String {
        parameters.contains { ($0.name ?? $0.label) == name } ? "self." : ""
    }

    /// What fits into a line of a function in a group, its indentation and the return type left out.
    private static let room = 84

    // MARK: Comments

    private func documentation(_ operation: SchemaIR.Operation, _ arguments: [Arguments.Argument], body: String?)
        -> String?
    {
        var comment = DocComment(operation)
        comment.add("`\(operation.method) \(operation.path)`")
        comment.addParameters((body.map { [("body", $0)] } ?? []) + arguments.map { ($0.name, $0.documentation) })
        comment.addField("Returns", operation.responses.first { $0.isSuccess && $0.payload != nil }?.description)
        comment.addField("Throws", throwing(operation))
        return comment.text
    }

    private func secondDocumentation(_ operation: SchemaIR.Operation, _ arguments: Arguments) -> String? {
        var comment = DocComment()
        comment.add(operation.summary ?? "`\(operation.method) \(operation.path)`")
        comment.add("The same call, with the body as one value.")
        comment.addParameters(
            [("body", arguments.body?.documentation)] + arguments.orderedParameters.map { ($0.name, $0.documentation) }
        )
        comment.addField("Throws", throwing(operation))
        return comment.text
    }

    private func throwing(_ operation: SchemaIR.Operation) -> String {
        let bodies = errors(of: operation).map { "``\($0.type)`` (\($0.key))" }
        guard !bodies.isEmpty else { return "``\(errorType)``." }
        return "``\(errorType)``. Its documented bodies: \(bodies.joined(separator: ", "))."
    }
}
