import SchemaIR

/// What the variants of a union are called.
enum VariantNames {
    static func names(of union: UnionType, overrides: NameOverrides) -> [String] {
        UniqueNames.settle(
            union.variants.enumerated().map { index, variant in
                let name = own(variant) ?? "variant \(index + 1)"
                return .init(
                    source: name,
                    name: overrides.member(at: variant.pointer)
                        ?? Identifier.member(name, reserved: ReservedNames.variants, fallback: "variant")
                )
            }
        )
    }

    /// What the variant says of itself; `nil` where its place is all that there is to call it by.
    static func own(_ variant: UnionType.Variant) -> String? {
        variant.hint ?? kind(of: variant.type)
    }

    private static func kind(of type: TypeReference) -> String? {
        switch type {
        case .any, .declared, .nullable: nil
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .binary: "bytes"
        case .array: "array"
        case .map: "object"
        }
    }
}
