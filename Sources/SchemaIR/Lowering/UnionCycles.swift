import SourceTree

/// Takes out of unions what leads back to the union itself.
///
/// A value that is "itself, or a cat" is a cat. Without this, whoever looks for the variant of a value could go round for ever.
struct UnionCycles {
    private var types: [TypeDeclaration]
    private(set) var diagnostics: [Diagnostic] = []
    /// The unions that are being looked at, from the first to the current one.
    private var open: Set<TypeID> = []
    private var finished: Set<TypeID> = []

    private init(_ types: [TypeDeclaration]) {
        self.types = types
    }

    /// - Returns: the types with every such variant left out, and a warning for each union that had one.
    static func broken(in types: [TypeDeclaration]) -> (types: [TypeDeclaration], diagnostics: [Diagnostic]) {
        var cycles = UnionCycles(types)
        for declaration in types { cycles.visit(declaration.id) }
        return (cycles.types, cycles.diagnostics)
    }

    private mutating func visit(_ id: TypeID) {
        guard case .union(var union) = types[id.index].shape, !finished.contains(id) else { return }
        open.insert(id)
        let variants = union.variants.filter { variant in
            guard let next = self.union(behind: variant.type) else { return true }
            if open.contains(next) { return false }
            visit(next)
            return true
        }
        open.remove(id)
        finished.insert(id)
        guard variants.count < union.variants.count else { return }
        union.variants = variants
        types[id.index].shape = .union(union)
        diagnostics.append(
            .warning(
                "endless-union",
                "one of the alternatives is this very schema again; it is left out",
                at: types[id.index].location
            )
        )
    }

    /// The union that a type is, aliases looked through.
    private func union(behind type: TypeReference) -> TypeID? {
        guard case .declared(let id) = type.withoutNull else { return nil }
        switch types[id.index].shape {
        case .union: return id
        case .alias(let target): return union(behind: target)
        case .object, .enumeration, .tuple: return nil
        }
    }
}
