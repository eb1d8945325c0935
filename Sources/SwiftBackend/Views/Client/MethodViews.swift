import SchemaIR

/// Makes the functions of operations.
struct MethodViews {
    let views: TypeViews
    let credentials: Credentials
    /// The group's type, in the client.
    let scope: TypeNames.Scope
    let errorType: String

    /// One function that describes the call; before it, where the body is an object, one that takes the body's
    /// properties as arguments. The same again for the operation's stream, if it has one, and for each other kind of
    /// content that it answers with; and one function for each other form of the body.
    func methods(of group: OperationGroup, _ names: GroupNames) -> [MethodView] {
        group.operations.indices.flatMap { index in
            forms(of: group.operations[index], at: index, names).flatMap(methods)
        }
    }

    /// Every form in which an operation is called.
    func forms(of operation: SchemaIR.Operation, at index: Int, _ names: GroupNames) -> [OperationForm] {
        let name = names.operations[index]
        var forms: [OperationForm]
        if let stream = operation.stream, let streamName = names.streams[index] {
            forms = [
                OperationForm(operation, name: name, switch: stream.property, isOn: false),
                OperationForm(streaming: operation, stream, name: streamName),
            ]
        } else {
            forms = [OperationForm(operation, name: name)]
        }
        for (alternative, name) in zip(operation.body?.alternatives ?? [], names.alternatives[index]) {
            forms.append(OperationForm(sending: operation, as: alternative, name: name))
        }
        for (answer, name) in zip(operation.otherAnswers, names.otherAnswers[index]) {
            forms.append(OperationForm(receiving: operation, as: answer, name: name))
        }
        return forms
    }

    /// What the functions of a form take.
    func arguments(of form: OperationForm) -> Arguments {
        var arguments = Arguments(form.operation, views: views, scope: scope)
        form.settle(&arguments, views: views)
        return arguments
    }

    private func methods(of form: OperationForm) -> [MethodView] {
        let arguments = arguments(of: form)
        guard let body = arguments.body, let properties = body.properties, !form.isAlternative else {
            return [direct(form, arguments, isSecond: false)]
        }
        return [flattened(form, arguments, body, properties), direct(form, arguments, isSecond: true)]
    }

    // MARK: The function that takes the body's properties

    private func flattened(
        _ form: OperationForm,
        _ arguments: Arguments,
        _ body: Arguments.Body,
        _ properties: [Arguments.Argument]
    ) -> MethodView {
        let given = arguments.takingApart(properties) + [body.additionalProperties].compactMap(\.self)
        let parameters = given.map(\.parameter)
        var initializer = properties.map {
            "\(Identifier.label($0.name)): \($0.fixedValue ?? Identifier.quoted($0.name))"
        }
        if let additional = body.additionalProperties { initializer.append("\(additional.name): \(additional.name)") }
        let bodyExpression = body.type + ParameterList.parenthesized(initializer, room: Self.room - body.type.count)
        let passed =
            [bodyExpression]
            + arguments.ordered.map { "\(Identifier.label($0.name)): \(Identifier.quoted($0.name))" }
        let function = receiver(hiding: form.name, among: parameters) + Identifier.quoted(form.name)

        return MethodView(
            documentation: comments.first(form, given),
            isDeprecated: form.operation.isDeprecated,
            isPaged: form.operation.paging != nil,
            name: Identifier.quoted(form.name),
            parameters: ParameterList(parameters: parameters).text(room: room(for: form)),
            returnType: returnType(form.operation),
            call: nil,
            forward: function + ParameterList.parenthesized(passed, room: Self.room - function.count),
            needsFoundation: needsFoundation(form, parameters)
        )
    }

    // MARK: The function that describes the call

    private func direct(_ form: OperationForm, _ arguments: Arguments, isSecond: Bool) -> MethodView {
        let parameters = arguments.withBody(isSecond: isSecond)
        let preparation = form.preparation(arguments, views: views)
        let calls = CallViews(views: views, credentials: credentials, scope: scope)
        return MethodView(
            documentation: isSecond || form.isAlternative
                ? comments.second(form, arguments)
                : comments.first(form, arguments.ordered, body: arguments.body?.comment),
            isDeprecated: form.operation.isDeprecated,
            isPaged: form.operation.paging != nil,
            name: Identifier.quoted(form.name),
            parameters: ParameterList(parameters: parameters).text(room: room(for: form)),
            returnType: returnType(form.operation),
            preparation: preparation,
            call: calls.view(
                of: form.operation,
                arguments,
                client: receiver(hiding: "client", among: parameters) + "client",
                isPrepared: preparation != nil
            ),
            forward: nil,
            needsFoundation: needsFoundation(form, parameters)
        )
    }

    /// `nil` where a call gives nothing.
    func returnType(_ operation: SchemaIR.Operation) -> String? {
        guard let success = operation.success else { return nil }
        if let paging = operation.paging {
            return PagingExpressions(paging: paging, page: success.type, views: views).type(in: scope)
        }
        return ResponseContent(success).type(views.types, in: scope)
    }

    private func needsFoundation(_ form: OperationForm, _ parameters: [ParameterList.Parameter]) -> Bool {
        (parameters.map(\.type) + [returnType(form.operation) ?? ""]).contains(where: SwiftTypes.needsFoundation)
    }

    /// `self.` where a parameter has the name of what the function uses.
    private func receiver(hiding name: String, among parameters: [ParameterList.Parameter]) -> String {
        parameters.contains { ($0.name ?? $0.label) == name } ? "self." : ""
    }

    /// What fits into a line of a function in a group.
    private static let room = 84

    /// What the parameters of a function may take of a line of 120 characters.
    private func room(for form: OperationForm) -> Int {
        let effects = form.operation.paging == nil ? " async throws" : ""
        let result = returnType(form.operation).map { " -> \($0)" } ?? ""
        return 120 - 8 - "public func \(form.name)\(effects)\(result) {".count
    }

    private var comments: MethodComments {
        MethodComments(views: views, scope: scope, errorType: errorType)
    }
}
