import SchemaIR

/// Views of unions.
extension TypeViews {
    func variantNames(of union: UnionType) -> [String] {
        VariantNames.names(of: union, overrides: options.overrides)
    }

    func view(of union: UnionType, _ declaration: TypeDeclaration) -> UnionView {
        let scope = types.names.path(of: declaration.id)
        return UnionView(
            documentation: comment(declaration),
            name: types.names.name(of: declaration.id),
            discriminator: union.discriminator.map(StringLiteral.swift),
            variants: zip(union.variants, variantNames(of: union)).map { variant, name in
                .init(
                    name: Identifier.quoted(name),
                    type: types.spelling(variant.type, in: scope),
                    tags: variant.tags.map(StringLiteral.swift),
                    isFallback: variant.isFallback,
                    constraints: constraints.text(variant.constraints, of: variant.type)
                )
            },
            nestedTypes: nestedViews(declaration.id)
        )
    }
}
