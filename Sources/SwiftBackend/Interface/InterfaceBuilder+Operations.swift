import SchemaIR

/// The groups of operations, and their functions.
extension InterfaceBuilder {
    func operations() -> [InterfaceDeclaration] {
        zip(api.groups, views.types.names.groups).flatMap { group, names -> [InterfaceDeclaration] in
            // What is written outside of the module is written without the scope of the group.
            let writer = MethodViews(
                views: views,
                credentials: Credentials(api: api, overrides: options.overrides),
                scope: [],
                errorType: ""
            )
            let type = InterfaceDeclaration(
                kind: .type(.group),
                scope: [options.clientName],
                name: names.type,
                key: group.name
            )
            let property = InterfaceDeclaration(
                kind: .property(isSettable: false),
                scope: [options.clientName],
                name: names.property,
                key: "group \(group.name)",
                type: .named(type.path)
            )
            let functions = group.operations.indices.flatMap { index in
                writer.forms(of: group.operations[index], at: index, names).enumerated().flatMap { position, form in
                    self.functions(of: form, of: group.operations[index], isFirst: position == 0, writer, in: type.path)
                }
            }
            return [type, property] + functions
        }
    }

    private func functions(
        of form: OperationForm,
        of operation: SchemaIR.Operation,
        isFirst: Bool,
        _ writer: MethodViews,
        in path: [String]
    ) -> [InterfaceDeclaration] {
        let arguments = writer.arguments(of: form)
        let bodyPointer = Pointer.join(operation.pointer, ["requestBody"])
        let key = "\(operation.method) \(operation.path)\(isFirst ? "" : Self.key(of: form))"
        func declaration(takesBodyApart: Bool, _ parameters: [ParameterList.Parameter]) -> InterfaceDeclaration {
            InterfaceDeclaration(
                kind: .function(.init(isAsync: form.operation.paging == nil, takesBodyApart: takesBodyApart)),
                scope: path,
                name: form.name,
                key: key,
                pointer: operation.pointer,
                type: writer.returnType(form.operation).map { InterfaceType($0) },
                parameters: parameters.map { parameter in
                    var parameter = parameter
                    let isBody = parameter.name == "body"
                    // What stands for nothing alone stands for the body, or for how the operation is called.
                    parameter.pointer = parameter.pointer ?? (isBody ? bodyPointer : operation.pointer)
                    return InterfaceDeclaration.Parameter(parameter)
                }
            )
        }
        guard let body = arguments.body, let properties = body.properties, !form.isAlternative else {
            return [declaration(takesBodyApart: false, arguments.withBody(isSecond: false))]
        }
        let apart = (arguments.takingApart(properties) + [body.additionalProperties].compactMap(\.self)).map(
            \.parameter
        )
        return [
            declaration(takesBodyApart: true, apart),
            declaration(takesBodyApart: false, arguments.withBody(isSecond: true)),
        ]
    }

    /// What tells a form from the operation's others: what it sends, and what it asks for.
    private static func key(of form: OperationForm) -> String {
        if form.isAlternative { return " as \(form.operation.body?.payload.mediaType ?? "")" }
        return " returning \(form.operation.success?.mediaType ?? "")"
    }
}
