import SchemaIR

/// Finds a name for everything that the generated code declares, from the outside in: the module's types, the groups in
/// the client, the types of the operations in their groups, and the types nested in types.
struct TypeNaming {
    private let api: API
    private let options: SwiftOptions
    /// Types of Swift that formats stand for, which no type of the document may hide.
    private let mappedTypes: Set<String>
    private(set) var paths: [TypeNames.Scope?]
    private(set) var members: [TypeNames.Scope: Set<String>] = [:]
    private(set) var groups: [GroupNames] = []

    init(api: API, options: SwiftOptions) {
        self.api = api
        self.options = options
        mappedTypes = FormatTable(overrides: options.formats).mappedTypes
        paths = Array(repeating: nil, count: api.types.count)
    }

    mutating func nameEverything() {
        var byOwner: [TypeDeclaration.Origin.Owner: [TypeDeclaration]] = [:]
        for declaration in api.types { byOwner[declaration.origin.owner, default: []].append(declaration) }

        let client = options.clientName
        name(byOwner[.api] ?? [], in: [], taken: [client, "\(options.module)Error", options.module], prefix: "")
        members[[], default: []].insert(client)

        groups = groupNames()
        members[[client], default: []].formUnion(groups.map(\.type) + ["Server"])
        for (group, names) in zip(api.groups, groups) {
            var declarations: [(TypeDeclaration, prefix: String)] = []
            for (operation, name) in zip(group.operations, names.operations) {
                declarations += (byOwner[.operation(operation.id)] ?? []).map {
                    ($0, prefix: Words(name).upperCamelCase)
                }
            }
            self.name(declarations, in: [client, names.type], taken: [options.module])
        }
        nameNested(byOwner)
    }

    /// Types nested in types, level by level: a type's path is known before those inside of it are named.
    private mutating func nameNested(_ byOwner: [TypeDeclaration.Origin.Owner: [TypeDeclaration]]) {
        var level = api.types.filter { paths[$0.id.index] != nil }
        while !level.isEmpty {
            var next: [TypeDeclaration] = []
            for owner in level {
                guard let inside = byOwner[.type(owner.id)], let scope = paths[owner.id.index] else { continue }
                // A type that has the name of one around it could not be told from it inside; one that has the module's
                // would hide the module from names that begin with it.
                name(inside, in: scope, taken: Set(scope + [options.module]), prefix: "")
                next += inside
            }
            level = next
        }
    }

    private mutating func name(
        _ declarations: [TypeDeclaration],
        in scope: TypeNames.Scope,
        taken: Set<String>,
        prefix: String
    ) {
        name(declarations.map { ($0, prefix: prefix) }, in: scope, taken: taken)
    }

    private mutating func name(
        _ declarations: [(TypeDeclaration, prefix: String)],
        in scope: TypeNames.Scope,
        taken: Set<String>
    ) {
        let candidates = declarations.map { declaration, prefix in
            UniqueNames.Candidate(
                source: source(of: declaration),
                name: proposal(for: declaration, prefix: prefix, in: scope),
                longerName: longerProposal(for: declaration, prefix: prefix),
                yields: isOfOtherComponent(declaration)
            )
        }
        let names = UniqueNames.settle(candidates, taken: taken.union(mappedTypes))
        for ((declaration, _), name) in zip(declarations, names) { paths[declaration.id.index] = scope + [name] }
        members[scope, default: []].formUnion(names)
    }

    private func source(of declaration: TypeDeclaration) -> String {
        guard declaration.origin.steps.count == 1 else { return declaration.pointer }
        return switch declaration.origin.steps[0] {
        case .component(let name), .componentResponse(let name), .componentRequestBody(let name),
            .componentParameter(let name):
            name
        default: declaration.pointer
        }
    }

    /// Whether a type has its name from a component that is no schema. Schemas keep theirs.
    private func isOfOtherComponent(_ declaration: TypeDeclaration) -> Bool {
        switch declaration.origin.steps.first {
        case .componentResponse, .componentRequestBody, .componentParameter: true
        default: false
        }
    }

    private func proposal(for declaration: TypeDeclaration, prefix: String, in scope: TypeNames.Scope) -> String {
        if let name = options.overrides.type(at: declaration.pointer) { return name }
        let isNested = if case .type = declaration.origin.owner { true } else { false }
        var name = declaration.origin.steps.reduce(prefix) { name, step in
            switch step {
            case .component(let component): name + component
            case .componentResponse(let component): name + ComponentNames.response(component)
            case .componentRequestBody(let component): name + ComponentNames.requestBody(component)
            case .componentParameter(let component): name + ComponentNames.parameter(component)
            // A property that the configuration renames gives its new name to the type inside of it.
            case .property(let property, let pointer): joined(name, options.overrides.member(at: pointer) ?? property)
            case .additionalProperty: joined(name, "Value")
            case .item: isNested ? Singular.form(of: name) ?? joined(name, "Item") : joined(name, "Item")
            case .variant(let index, let hint): joined(name, hint ?? "Variant\(index + 1)")
            case .parameter(let parameter): joined(name, parameter)
            case .requestBody: joined(name, "Body")
            case .bodyForm(let form): joined(name, form)
            case .response(let key): joined(name, ResponseNames.name(of: key) + "Response")
            case .result: joined(name, "Result")
            case .event: joined(name, "Event")
            case .webhook(let webhook): joined(webhook, "Event")
            case .webhookEvent: "WebhookEvent"
            }
        }
        if name.isEmpty { name = declaration.pointer }
        let suffix = if case .enumeration = declaration.shape { "Value" } else { "Payload" }
        let type = Identifier.type(name, suffix: suffix)
        guard isNested, scope.contains(type) else { return type }
        // A type inside of one that is called the same says what it is of that one.
        return Identifier.type(joined(name, Self.role(of: declaration.shape)), suffix: suffix)
    }

    /// `RolesItem`, where something beside it is called `Role`; `AnyWebhookEvent`, where a schema is called
    /// `WebhookEvent`.
    private func longerProposal(for declaration: TypeDeclaration, prefix: String) -> String? {
        if declaration.origin.steps == [.webhookEvent] { return "AnyWebhookEvent" }
        guard case .type = declaration.origin.owner, declaration.origin.steps.count == 2,
            case .property(let property, let pointer) = declaration.origin.steps[0],
            case .item = declaration.origin.steps[1]
        else { return nil }
        let name = joined(prefix, options.overrides.member(at: pointer) ?? property)
        return Identifier.type(joined(name, "Item"))
    }

    private static func role(of shape: TypeDeclaration.Shape) -> String {
        switch shape {
        case .object, .tuple, .alias: "Details"
        case .enumeration: "Value"
        case .union: "Choice"
        }
    }

    private func joined(_ left: String, _ right: String) -> String {
        left.isEmpty ? right : "\(left) \(right)"
    }

    private func groupNames() -> [GroupNames] {
        let bases = api.groups.map { GroupName.property($0.name) }
        let properties = UniqueNames.settle(zip(api.groups, bases).map { .init(source: $0.name, name: $1) })
        // What tells a property from others tells its type from others.
        let types = UniqueNames.settle(
            api.groups.indices.map { index in
                let suffix = properties[index].dropFirst(bases[index].count)
                return .init(source: api.groups[index].name, name: GroupName.type(api.groups[index].name) + suffix)
            },
            taken: ["Server", options.module]
        )
        return api.groups.indices.map { index in
            let operations = api.groups[index].operations
            let names = MethodNames.names(of: api.groups[index])
            let streams = FormNames.streams(of: operations, names, options.overrides)
            let alternatives = FormNames.settle(
                operations.map { $0.body?.alternatives ?? [] },
                names.map { "\($0)As" },
                options.overrides,
                taken: Set(names + streams.compactMap(\.self))
            )
            return GroupNames(
                type: types[index],
                property: properties[index],
                operations: names,
                streams: streams,
                alternatives: alternatives,
                otherAnswers: FormNames.settle(
                    operations.map(\.otherAnswers),
                    names.map { "\($0)Returning" },
                    options.overrides,
                    taken: Set(names + streams.compactMap(\.self) + alternatives.joined())
                )
            )
        }
    }
}
