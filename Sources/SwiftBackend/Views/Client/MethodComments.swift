import SchemaIR

/// Writes the documentation of functions.
struct MethodComments {
    let views: TypeViews
    let scope: TypeNames.Scope
    let errorType: String

    /// The comment of the function that a caller meets first.
    func first(_ form: OperationForm, _ arguments: [Arguments.Argument], body: DocComment.Parameter? = nil) -> String? {
        let operation = form.operation
        var comment = form.isOtherAnswer ? DocComment() : DocComment(operation)
        if form.isOtherAnswer { comment.add(operation.summary) }
        comment.add("`\(operation.method) \(operation.path)`")
        if let answer = operation.success, form.isOtherAnswer {
            let mediaTypes = ([answer.mediaType] + answer.alike).map { "`\($0)`" }.joined(separator: " or ")
            comment.add("The same call, answered with \(mediaTypes).")
        }
        if let server = operation.server {
            comment.add("It is served at `\(server.defaultURL)`, unless the client is given a base URL.")
        }
        comment.addParameters([body].compactMap(\.self) + arguments.map(\.comment))
        addEnd(operation, to: &comment)
        return comment.text
    }

    /// The comment of a function that makes the same call as another, with the body as one value or in another form.
    func second(_ form: OperationForm, _ arguments: Arguments) -> String? {
        let operation = form.operation
        var comment = DocComment()
        comment.add(operation.summary ?? "`\(operation.method) \(operation.path)`")
        let mediaType = form.isAlternative ? operation.body?.payload.mediaType : nil
        comment.add("The same call, with the body as \(mediaType.map { "`\($0)`" } ?? "one value").")
        comment.addParameters([arguments.body?.comment].compactMap(\.self) + arguments.ordered.map(\.comment))
        addEnd(operation, to: &comment)
        return comment.text
    }

    private func addEnd(_ operation: SchemaIR.Operation, to comment: inout DocComment) {
        let response = operation.responses.first { $0.isSuccess && $0.payload != nil }
        if operation.paging != nil {
            comment.addField("Returns", "The items of all pages, each page asked for when its turn comes.")
        } else if let description = response?.description, !EmptyPhrase.isSuccess(description) {
            comment.addField("Returns", description)
        }
        addThrowing(operation, to: &comment)
    }

    /// DocC knows only types that are declared: `[Pet]` is none.
    private static func link(to type: String) -> String {
        type.first == "[" ? "`\(type)`" : "``\(type)``"
    }

    /// What is lazy throws later, and a function that does not throw cannot document it as its own.
    private func addThrowing(_ operation: SchemaIR.Operation, to comment: inout DocComment) {
        // Each type once: most services have one for all errors.
        var types: [String] = []
        var keys: [String: [String]] = [:]
        for error in operation.documentedErrors {
            let type = views.types.type(error.type, in: scope).name
            if keys[type] == nil { types.append(type) }
            keys[type, default: []].append(error.key)
        }
        let bodies = types.map { "\(Self.link(to: $0)) (\((keys[$0] ?? []).joined(separator: ", ")))" }
        let documented = bodies.isEmpty ? "" : " Its documented bodies: \(bodies.joined(separator: ", "))."
        comment.addField(
            "Throws",
            "``\(errorType)``\(operation.paging == nil ? "" : ", when it is iterated").\(documented)"
        )
    }
}
