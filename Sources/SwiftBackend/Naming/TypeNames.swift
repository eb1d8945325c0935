import SchemaIR

/// What every declared type, every group of operations and every operation is called, and how to write a type's name
/// where other names may hide it.
struct TypeNames {
    /// Where a name stands: the names of the enclosing types from the outside in. Empty: the module.
    typealias Scope = [String]

    private let module: String
    private let paths: [Scope]
    /// The names of the types that stand directly in a scope.
    private let members: [Scope: Set<String>]
    let groups: [GroupNames]

    init(api: API, options: SwiftOptions) {
        var naming = TypeNaming(api: api, options: options)
        naming.nameEverything()
        module = options.module
        paths = naming.paths.map { $0 ?? [] }
        members = naming.members
        groups = naming.groups
    }

    /// The type's own name, without those around it.
    func name(of id: TypeID) -> String {
        paths[id.index].last ?? ""
    }

    /// The type's name and those around it, from the outside in.
    func path(of id: TypeID) -> Scope {
        paths[id.index]
    }

    /// The shortest way of writing a type that means this type in a scope.
    ///
    /// Swift takes the innermost type of a name. Where another one stands between the scope and the type that is meant,
    /// more of its path is written; if even the whole path is hidden, the module's name comes before it.
    func reference(to id: TypeID, in scope: Scope) -> String {
        let path = paths[id.index]
        guard !path.isEmpty else { return "JSONValue" }
        let shared = zip(path, scope).prefix { $0 == $1 }.count
        for depth in stride(from: min(shared, path.count - 1), through: 0, by: -1)
        where depthOfName(path[depth], in: scope) == depth {
            return path[depth...].joined(separator: ".")
        }
        return ([module] + path).joined(separator: ".")
    }

    /// How many scopes are left around the type that a name means, when it is looked up from a scope; `nil` if there is
    /// none.
    private func depthOfName(_ name: String, in scope: Scope) -> Int? {
        stride(from: scope.count, through: 0, by: -1).first { members[Array(scope.prefix($0))]?.contains(name) == true }
    }
}

/// What a group and its operations are called.
struct GroupNames {
    /// The group's type, inside of the client.
    var type: String
    /// The client's property that gives the group.
    var property: String
    /// The methods, in the order of the group's operations.
    var operations: [String]
    /// The methods that answer with a stream, beside those of ``operations`` that answer in both ways.
    var streams: [String?]
    /// The methods that send the body in another form, for each operation in the order of its body's alternatives.
    var alternatives: [[String]]
    /// The methods that ask for another kind of content, for each operation in the order of its other answers.
    var otherAnswers: [[String]]
}
