import SchemaIR

/// How much of an API the files of an SDK hold, counted in what is printed.
public struct SDKContents: Hashable, Sendable {
    /// Operations that a function describes.
    public private(set) var operations = 0
    /// Schemas of the document's components that a file declares.
    public private(set) var schemas = 0
    /// Declared types of all kinds, at whatever depth.
    public private(set) var types = 0

    /// Adds the functions and types of a group.
    mutating func add(_ group: GroupFileView) {
        // Several functions may make the same call: with a body in pieces or as one value, with a stream.
        operations += Set(group.methods.compactMap(\.call).map { "\($0.method) \($0.path)" }).count
        types += Self.count(group.nestedTypes)
    }

    /// Adds the types of a file.
    mutating func add(_ file: TypeFileView, isComponent: Bool) {
        if isComponent { schemas += 1 }
        types += Self.count([file.type])
    }

    private static func count(_ types: [TypeView]) -> Int {
        types.reduce(0) { count, type in
            switch type.kind {
            case .object(let object): count + 1 + self.count(object.nestedTypes)
            case .union(let union): count + 1 + self.count(union.nestedTypes)
            case .tuple(let tuple): count + 1 + self.count(tuple.nestedTypes)
            case .enumeration, .alias: count + 1
            }
        }
    }
}
