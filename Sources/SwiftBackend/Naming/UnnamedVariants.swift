import SchemaIR

/// A union with variants that are called by their place, which says nothing to whoever reads it.
public struct UnnamedVariants: Hashable, Sendable {
    /// The JSON pointers of the variants, by which a configuration names them.
    public var pointers: [String]
    /// What they are called.
    public var names: [String]
    /// The union.
    public var type: TypeID

    /// - Returns: `nil` where each variant has a name of its own.
    init?(of declaration: TypeDeclaration, overrides: NameOverrides) {
        guard case .union(let union) = declaration.shape else { return nil }
        let unnamed = zip(union.variants, VariantNames.names(of: union, overrides: overrides)).filter { variant, _ in
            VariantNames.own(variant) == nil && overrides.member(at: variant.pointer) == nil
        }
        guard !unnamed.isEmpty else { return nil }
        pointers = unnamed.map(\.0.pointer)
        names = unnamed.map(\.1)
        type = declaration.id
    }
}
