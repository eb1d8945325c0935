import SchemaIR
import TemplateEngine

/// The names by which tests answer operations.
struct StubsView: TemplateView {
    var header: HeaderView
    var outputs: [OutputView]

    static let viewName = "stubs"
    static let fields: [TemplateField<Self>] = [
        .view("header", documentation: "The first lines of the file.") { $0.header },
        .list("outputs", documentation: "The types that operations give, each with its operations.") { $0.outputs },
    ]

    /// The operations that give one type.
    struct OutputView: TemplateView {
        var type: String
        var operations: [OperationView]

        static let viewName = "output"
        static let fields: [TemplateField<Self>] = [
            .text("type", documentation: "What the operations give.") { $0.type },
            .list("operations", documentation: "The operations, by the names that tests use.") { $0.operations },
        ]
    }

    struct OperationView: TemplateView {
        var documentation: String?
        var name: String
        var id: String

        static let viewName = "stub"
        static let fields: [TemplateField<Self>] = [
            .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
            .text("name", documentation: "With backticks where needed.") { $0.name },
            .text("id", documentation: "The operationId, as a Swift literal.") { $0.id },
        ]
    }
}

/// Makes the names by which tests answer operations: `dashboardsGetEmbeddableURL`.
struct StubViews {
    let api: API
    let views: TypeViews
    let options: SwiftOptions
    let document: String

    private struct Stub {
        var source: String
        var name: String
        var call: String
        var output: String
        var operation: SchemaIR.Operation
        var types: [TypeReference]
    }

    func stubs() -> StubsView {
        let stubs = self.all
        let names = UniqueNames.settle(stubs.map { .init(source: $0.source, name: $0.name) }, taken: ["init", "self"])
        var outputs: [StubsView.OutputView] = []
        var positions: [String: Int] = [:]
        for (stub, name) in zip(stubs, names) {
            var comment = DocComment()
            comment.add("``\(stub.call)``: `\(stub.operation.method) \(stub.operation.path)`")
            let view = StubsView.OperationView(
                documentation: comment.text,
                name: Identifier.quoted(name),
                id: StringLiteral.swift(stub.operation.identity)
            )
            if let position = positions[stub.output] {
                outputs[position].operations.append(view)
            } else {
                positions[stub.output] = outputs.count
                outputs.append(.init(type: stub.output, operations: [view]))
            }
        }
        let needsFoundation = stubs.flatMap(\.types).contains(where: views.types.needsFoundation)
        return StubsView(
            header: HeaderView(
                document: document,
                publicImports: needsFoundation ? ["Foundation"] : [],
                imports: [options.module]
            ),
            outputs: outputs
        )
    }

    private var all: [Stub] {
        zip(api.groups, views.types.names.groups).flatMap { group, names in
            group.operations.indices.flatMap { index in
                let operation = group.operations[index]
                let whole = stub(operation, operation.success, names.property, names.operations[index], names.type)
                let others = zip(operation.otherAnswers, names.otherAnswers[index]).map { answer, name in
                    stub(operation, answer.payload, names.property, name, names.type)
                }
                guard let stream = operation.stream, let name = names.streams[index] else { return [whole] + others }
                return [whole, stub(operation, stream.payload, names.property, name, names.type)] + others
            }
        }
    }

    private func stub(
        _ operation: SchemaIR.Operation,
        _ payload: Payload?,
        _ property: String,
        _ name: String,
        _ type: String
    ) -> Stub {
        let words = Words(words: Words(property).words + Words(name).words)
        return Stub(
            source: "\(operation.identity) \(name)",
            name: words.lowerCamelCase,
            call: "\(options.clientName)/\(type)/\(name)",
            output: payload.map { ResponseContent($0).type(views.types, in: []) } ?? "Void",
            operation: operation,
            types: payload.map(\.types) ?? []
        )
    }
}
