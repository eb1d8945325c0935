import SchemaIR
public import SourceTree

/// Finding things by what people call them.
extension Inspection {
    /// The operations of a name: an `operationId`, `METHOD /path`, a path, a JSON pointer, or what calls it in Swift, such
    /// as `dashboards.getEmbeddableURL` or `getEmbeddableURL` alone.
    ///
    /// - Throws: when there is none, with the name that is nearest.
    public func operations(named name: String) throws(DiagnosticsError) -> [Operation] {
        let all = calls
        let found = all.filter { entry in
            let operation = entry.operation
            let address = "\(operation.method) \(operation.path)"
            let functions = entry.calls.compactMap { $0.split(separator: ".").last.map(String.init) }
            let names = [operation.operationID, operation.path, operation.pointer].compactMap(\.self)
            return (names + entry.calls + functions).contains(name) || address.lowercased() == name.lowercased()
        }
        guard found.isEmpty else { return found.map { operation($0.operation, in: $0.group, call: $0.calls[0]) } }
        throw unknown("operation", name, among: operationNames)
    }

    /// All names by which operations are found, but for pointers.
    public var operationNames: [String] {
        calls.flatMap { entry in
            [entry.operation.operationID, "\(entry.operation.method) \(entry.operation.path)"].compactMap(\.self)
                + entry.calls
        }
    }

    /// The types of a name: that of a component's schema, `responses/NotFound`, a JSON pointer, or the name in Swift, such as `Pet.Kind`.
    ///
    /// - Throws: when there is none, with the name that is nearest.
    public func types(named name: String) throws(DiagnosticsError) -> [TypeDeclaration] {
        let found = api.types.filter { names(of: $0).contains(name) || $0.pointer == name }
        guard found.isEmpty else { return found.map(type) }
        throw unknown("type", name, among: typeNames)
    }

    /// All names by which types are found, but for pointers.
    public var typeNames: [String] {
        api.types.flatMap(names)
    }

    /// In Swift, and in the document.
    private func names(of declaration: SchemaIR.TypeDeclaration) -> [String] {
        let path = interface.typePaths[declaration.id.index]
        let swift = path.isEmpty ? [] : [path.joined(separator: ".")]
        guard declaration.origin.owner == .api, declaration.origin.steps.count == 1 else { return swift }
        switch declaration.origin.steps[0] {
        case .component(let name): return swift.contains(name) ? swift : swift + [name]
        // A schema may have the same name.
        case .componentResponse(let name): return swift + ["responses/\(name)"]
        case .componentRequestBody(let name): return swift + ["requestBodies/\(name)"]
        case .componentParameter(let name): return swift + ["parameters/\(name)"]
        default: return swift
        }
    }

    /// Each operation with all that calls it, its own method first.
    private var calls: [(operation: SchemaIR.Operation, group: OperationGroup, calls: [String])] {
        var functions: [String: [String]] = [:]
        for declaration in interface.declarations {
            guard case .function = declaration.kind, let pointer = declaration.pointer else { continue }
            let group = properties[declaration.scope] ?? declaration.scope.joined(separator: ".")
            let call = "\(group).\(declaration.name)"
            if functions[pointer]?.contains(call) != true { functions[pointer, default: []].append(call) }
        }
        return api.groups.flatMap { group in
            group.operations.compactMap { operation in
                functions[operation.pointer].map { (operation, group, $0) }
            }
        }
    }

    /// The client's properties by the types of the groups that they give.
    private var properties: [[String]: String] {
        interface.declarations.reduce(into: [:]) { properties, declaration in
            guard case .property = declaration.kind, declaration.scope == [interface.client],
                case .named(let path) = declaration.type
            else { return }
            properties[path] = declaration.name
        }
    }

    private func unknown(_ kind: String, _ name: String, among known: [String]) -> DiagnosticsError {
        let nearest = NameSuggestion.nearest(to: name, among: known)
        let hint = nearest.map { "did you mean '\($0)'?" } ?? "`generator inspect --ir` shows all there are"
        return DiagnosticsError(
            .error("not-in-document", "the document has no \(kind) '\(name)'", at: nil, notes: [.init(hint)])
        )
    }
}
