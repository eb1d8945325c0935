import SchemaIR

/// The examples of a document that a generated test can hold its models against.
struct ExampleTests {
    let api: API
    let views: TypeViews

    func examples() -> [TestsView.ExampleView] {
        var found: [(source: String, title: String, type: TypeReference, value: Literal)] = []
        for operation in api.operations {
            let name = operation.operationID ?? "\(operation.method) \(operation.path)"
            for payload in operation.requestPayloads {
                found += examples(of: payload, source: "\(operation.name) request")
            }
            for response in operation.responses {
                guard let payload = response.payload else { continue }
                found += examples(of: payload, source: "\(name) response \(response.key)")
            }
        }
        for declaration in api.types where !declaration.examples.isEmpty {
            let name = views.types.names.path(of: declaration.id).joined(separator: " ")
            for example in declaration.examples {
                found.append((name, declaration.pointer, .declared(declaration.id), example.value))
            }
        }

        let fitting = ExampleFitting(api: api, direction: .received)
        let fitted = found.compactMap { example in
            (try? fitting.fitted(example.value, to: example.type)).map {
                (example.source, example.title, example.type, $0)
            }
        }
        let names = UniqueNames.settle(
            fitted.map {
                .init(
                    source: $0.0,
                    name: Identifier.member($0.0, reserved: ["self", "init", "quickStart"], fallback: "example")
                )
            }
        )
        return zip(fitted, names).map { example, name in
            TestsView.ExampleView(
                name: Identifier.quoted(name),
                title: StringLiteral.swift(example.1),
                type: views.types.spelling(example.2, in: []),
                json: StringLiteral.rawSwift(LiteralText.pretty(example.3)),
                isTextStable: !holdsDate(example.2, within: [])
            )
        }
    }

    private func examples(of payload: Payload, source: String) -> [(
        source: String, title: String, type: TypeReference, value: Literal
    )] {
        guard payload.format == .json else { return [] }
        return payload.examples.map { example in
            let title = "\(source)\(example.name.map { ": \($0)" } ?? "")"
            return (title, title, payload.type, example.value)
        }
    }

    private func holdsDate(_ type: TypeReference, within open: Set<TypeID>) -> Bool {
        switch type {
        case .array(let type), .map(let type), .nullable(let type): return holdsDate(type, within: open)
        case .any, .boolean, .binary: return false
        case .integer, .number, .string: return views.types.needsFoundation(type)
        case .declared(let id):
            guard !open.contains(id) else { return false }
            let open = open.union([id])
            switch api[id].shape {
            case .alias(let type): return holdsDate(type, within: open)
            case .enumeration: return false
            case .tuple(let tuple):
                return tuple.elements.contains { !isKept($0.type) && holdsDate($0.type, within: open) }
                    || tuple.rest.map { holdsDate($0, within: open) } == true
            case .union(let union): return union.variants.contains { holdsDate($0.type, within: open) }
            case .object(let object):
                return object.properties.contains { !isKept($0.type) && holdsDate($0.type, within: open) }
                    || object.additionalProperties.map { holdsDate($0, within: open) } == true
            }
        }
    }

    /// A property that is a point in time goes back as it came.
    private func isKept(_ type: TypeReference) -> Bool {
        views.types.spelling(type.withoutNull, in: []) == "Date"
    }
}
