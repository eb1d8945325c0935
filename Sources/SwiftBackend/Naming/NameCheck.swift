import SchemaIR

/// Finds the names of a configuration that cannot be given: a caller relies on what it has written.
struct NameCheck {
    let views: TypeViews

    func problems(operations: [String: String]) -> [NameProblem] {
        names() + headers() + self.operations(operations)
    }

    // MARK: `names`

    private func names() -> [NameProblem] {
        let names = views.options.names
        guard !names.isEmpty else { return [] }
        let things = NamedThings(views: views)
        return names.keys.sorted().flatMap { pointer -> [NameProblem] in
            guard let found = things.byPointer[pointer] else { return [nothing(at: pointer, things)] }
            // What is wrong with the type is wrong with the property too, and said once.
            return found.compactMap { problem(with: $0, at: pointer) }.min { $0.message < $1.message }.map { [$0] }
                ?? []
        }
    }

    private func nothing(at pointer: String, _ things: NamedThings) -> NameProblem {
        let (parent, token, siblings) = things.missing(at: pointer)
        let message =
            token.isEmpty
            ? "nothing that has a name in Swift is at '\(pointer)'"
            : "nothing that has a name in Swift is at '\(pointer)': there is no '\(token)' in '\(parent)'"
        let choice = NameProblem.Choice(written: token, known: siblings)
        return NameProblem(kind: .unknown, section: .names, key: pointer, message: message, choice: choice)
    }

    private func problem(with thing: NamedThings.Thing, at pointer: String) -> NameProblem? {
        let overrides = views.options.overrides
        let isType = [.type, .serverVariableType].contains(thing.kind)
        let wanted = isType ? overrides.type(at: pointer) : overrides.member(at: pointer)
        guard let wanted else { return nil }
        if reserved(for: thing.kind).contains(wanted) {
            let use = isType ? "the name of a type" : "a name"
            let message = "'\(wanted)' is \(use) that Swift or generated code uses"
            return NameProblem(kind: .reserved, section: .names, key: pointer, message: message)
        }
        return thing.name == wanted ? nil : taken(wanted, .names, pointer, thing.name)
    }

    private func reserved(for kind: NamedThings.Thing.Kind) -> Set<String> {
        let options = views.options
        switch kind {
        case .type:
            return ReservedNames.types.union([options.module, options.clientName, "\(options.module)Error"])
        case .property: return ReservedNames.properties
        case .enumerationCase: return ReservedNames.cases
        case .variant: return ReservedNames.variants
        case .parameter: return ReservedNames.parameters
        case .method: return ReservedNames.operations
        case .server, .serverVariableValue: return ReservedNames.cases
        case .serverVariable: return ["self"]
        case .serverVariableType: return ReservedNames.types
        case .credential: return CredentialNames.reserved.union(["self"])
        }
    }

    // MARK: `responseHeaders`

    private func headers() -> [NameProblem] {
        let given = views.options.headerNames
        guard !given.isEmpty else { return [] }
        let fields = views.api.responseHeaders
        let names = HeaderNames.names(of: fields, overrides: views.options.overrides)
        return given.keys.sorted().compactMap { key in
            guard let index = fields.firstIndex(where: { $0.name.lowercased() == key.lowercased() }),
                let wanted = views.options.overrides.header(key)
            else {
                return NameProblem(
                    kind: .unknown,
                    section: .responseHeaders,
                    key: key,
                    message: "the document describes no header field '\(key)' of responses",
                    choice: .init(written: key, known: fields.map(\.name))
                )
            }
            if ReservedNames.properties.union(HeaderNames.reserved).contains(wanted) {
                let message = "'\(wanted)' is a name that Swift or generated code uses"
                return NameProblem(kind: .reserved, section: .responseHeaders, key: key, message: message)
            }
            return names[index] == wanted ? nil : taken(wanted, .responseHeaders, key, names[index])
        }
    }

    // MARK: `operations`

    /// - Parameter names: by `operationId` or `METHOD /path`.
    private func operations(_ names: [String: String]) -> [NameProblem] {
        guard !names.isEmpty else { return [] }
        return zip(views.api.groups, views.types.names.groups).flatMap { group, settled -> [NameProblem] in
            let wanted = group.operations.map { Identifier.member($0.name, reserved: [], fallback: "call") }
            return group.operations.indices.compactMap { index -> NameProblem? in
                let operation = group.operations[index]
                let keys = [operation.operationID, "\(operation.method) \(operation.path)"].compactMap(\.self)
                guard let key = keys.first(where: { names[$0] != nil }) else { return nil }
                // A name that is given must not push aside that of another operation.
                let other = group.operations.indices.first { $0 != index && wanted[$0] == wanted[index] }
                let name = settled.operations[index]
                if name == wanted[index], other == nil { return nil }
                return taken(
                    wanted[index],
                    .operations,
                    key,
                    name == wanted[index] ? settled.operations[other ?? index] : name
                )
            }
        }
    }

    private func taken(_ wanted: String, _ section: GeneratedName.Section, _ key: String, _ name: String)
        -> NameProblem
    {
        NameProblem(
            kind: .taken,
            section: section,
            key: key,
            message: "something else here is called '\(wanted)' already",
            hint: "one of them would be '\(name)'"
        )
    }
}
