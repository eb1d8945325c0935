import SchemaIR

/// Finds types that would have no end in memory.
///
/// Objects hold their values behind one reference, and so do arrays and maps; only unions hold theirs directly.
struct Recursion {
    let api: API

    /// Whether a union is among its own variants, be it by way of other unions or aliases.
    func holdsItself(_ union: TypeID) -> Bool {
        var visited: Set<TypeID> = []
        var pending = direct(of: union)
        while let id = pending.popLast() {
            if id == union { return true }
            if visited.insert(id).inserted { pending += direct(of: id) }
        }
        return false
    }

    private func direct(of id: TypeID) -> [TypeID] {
        switch api[id].shape {
        case .union(let union): union.variants.compactMap { Self.declared($0.type) }
        case .alias(let type): Self.declared(type).map { [$0] } ?? []
        case .object, .enumeration: []
        }
    }

    private static func declared(_ type: TypeReference) -> TypeID? {
        if case .declared(let id) = type.withoutNull { id } else { nil }
    }
}
