import SchemaIR

/// Everything that a configuration can give a name to, by where it is in the document.
struct NamedThings {
    /// One of them, as it is called in the end.
    struct Thing: Hashable {
        enum Kind: Hashable {
            case type, property, enumerationCase, variant, parameter, method
            case server, serverVariable, serverVariableType, serverVariableValue, credential
        }

        var kind: Kind
        var name: String
    }

    /// One place can be several things: a property, and the type of its value.
    private(set) var byPointer: [String: Set<Thing>] = [:]

    init(views: TypeViews) {
        for declaration in views.api.types { add(declaration, views) }
        for (group, names) in zip(views.api.groups, views.types.names.groups) {
            for index in group.operations.indices { add(group.operations[index], at: index, names, views) }
        }
        addServers(views)
        for scheme in Credentials(api: views.api, overrides: views.options.overrides).schemes {
            if let name = scheme.credentialArgument { add(.credential, name, at: scheme.pointer) }
            for argument in scheme.arguments { add(.credential, argument.name, at: argument.pointer) }
        }
    }

    private mutating func add(
        _ operation: SchemaIR.Operation,
        at index: Int,
        _ names: GroupNames,
        _ views: TypeViews
    ) {
        let scope = [views.options.clientName, names.type]
        var forms = [operation]
        if let stream = operation.stream, let name = names.streams[index] { add(.method, name, at: stream.pointer) }
        for (alternative, name) in zip(operation.body?.alternatives ?? [], names.alternatives[index]) {
            add(.method, name, at: alternative.pointer)
            forms.append(OperationForm(sending: operation, as: alternative, name: name).operation)
        }
        for (answer, name) in zip(operation.otherAnswers, names.otherAnswers[index]) {
            add(.method, name, at: answer.pointer)
        }
        for form in forms {
            let arguments = Arguments(form, views: views, scope: scope)
            for (parameter, argument) in zip(form.parameters, arguments.parameters) {
                add(.parameter, argument.name, at: parameter.pointer)
            }
            guard case .multipart(let parts) = form.body?.payload.format else { continue }
            for (part, argument) in zip(parts, arguments.parts) {
                add(.parameter, argument.name, at: part.property.pointer)
            }
        }
    }

    private mutating func addServers(_ views: TypeViews) {
        let names = ServerNames(api: views.api, overrides: views.options.overrides)
        for (index, server) in views.api.servers.enumerated() {
            add(.server, names.servers[index], at: ServerNames.pointer(index))
            for (variable, argument) in zip(server.usedVariables, names.arguments(of: server, at: index)) {
                add(.serverVariable, argument, at: ServerNames.pointer(index, variable))
            }
        }
        for choice in names.choices {
            add(.serverVariableType, choice.type, at: choice.pointer)
            for (value, name) in zip(choice.variable.values, choice.cases) {
                add(.serverVariableValue, name, at: choice.pointer(to: value))
            }
        }
    }

    private mutating func add(_ declaration: TypeDeclaration, _ views: TypeViews) {
        add(.type, views.types.names.name(of: declaration.id), at: declaration.pointer)
        switch declaration.shape {
        case .object(let object):
            for (property, name) in zip(object.properties, views.propertyNames(of: object)) {
                add(.property, name, at: property.pointer)
            }
        case .enumeration(let enumeration):
            let names = views.caseNames(of: enumeration, at: declaration.pointer)
            for (value, name) in zip(enumeration.cases, names) {
                add(.enumerationCase, name, at: value.pointer(in: declaration.pointer))
            }
        case .union(let union):
            for (variant, name) in zip(union.variants, views.variantNames(of: union)) {
                add(.variant, name, at: variant.pointer)
            }
        case .tuple(let tuple):
            for (element, name) in zip(tuple.elements, views.names(of: tuple.elements)) {
                add(.property, name, at: element.pointer)
            }
        case .alias: break
        }
    }

    private mutating func add(_ kind: Thing.Kind, _ name: String, at pointer: String) {
        byPointer[pointer, default: []].insert(Thing(kind: kind, name: name))
    }

    /// By section, and then by key.
    static func all(_ views: TypeViews) -> [GeneratedName] {
        var groups: [GeneratedName] = []
        var operations: [GeneratedName] = []
        for (group, names) in zip(views.api.groups, views.types.names.groups) {
            groups.append(.init(section: .groups, key: group.name, name: names.property))
            for (operation, name) in zip(group.operations, names.operations) {
                operations.append(.init(section: .operations, key: operation.identity, name: name))
            }
        }
        let fields = views.api.responseHeaders
        let headers = zip(fields, HeaderNames.names(of: fields, overrides: views.options.overrides)).map {
            GeneratedName(section: .responseHeaders, key: $0.name, name: $1)
        }
        let names = NamedThings(views: views).byPointer.flatMap { pointer, things in
            things.map { GeneratedName(section: .names, key: pointer, name: $0.name) }
        }
        return groups + operations + headers + names.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    }

    // MARK: What is not there

    /// Where a pointer that leads to no name leaves the way, and what it may have meant.
    func missing(at pointer: String) -> (parent: String, token: String, siblings: [String]) {
        let tokens = Self.tokens(of: pointer)
        var candidates = byPointer.keys.map(Self.tokens)
        for (depth, token) in tokens.enumerated() {
            let next = candidates.filter { $0.count > depth && $0[depth] == token }
            if next.isEmpty {
                let siblings = Set(candidates.compactMap { $0.count > depth ? $0[depth] : nil })
                return (tokens[..<depth].joined(separator: "/"), token, siblings.sorted())
            }
            candidates = next
        }
        return (pointer, "", [])
    }

    private static func tokens(of pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }
}
