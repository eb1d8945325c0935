extension ChangeTests {
    static let valueCases: [Case] = [
        .init(
            "a new value",
            "enum: [cat, dog,",
            "enum: [cat, dog, bird,",
            "compatible -- value-added \(schemas)/Kind/enum/bird"
        ),
        .init(
            "a value that is gone",
            "enum: [cat, dog,",
            "enum: [cat,",
            "breaking SH value-removed \(schemas)/Kind/enum/dog"
        ),
        .init(
            "values of another type",
            "Kind: { type: string, enum: [cat, dog, 'red panda'] }",
            "Kind: { type: integer, enum: [1, 2] }",
            "breaking SH type-changed \(schemas)/Kind",
            "breaking SH value-removed \(schemas)/Kind/enum/cat",
            "breaking SH value-removed \(schemas)/Kind/enum/dog",
            "breaking SH value-removed \(schemas)/Kind/enum/red panda",
            "compatible -- value-added \(schemas)/Kind/enum/1",
            "compatible -- value-added \(schemas)/Kind/enum/2"
        ),
        .init(
            "a new variant, which no switch over the union has",
            "- $ref: '#/components/schemas/Visitor'",
            "- $ref: '#/components/schemas/Visitor'\n        - $ref: '#/components/schemas/Failure'",
            "breaking S- variant-added \(schemas)/Guest/oneOf/2"
        ),
        .init(
            "a variant that is gone",
            "- $ref: '#/components/schemas/Visitor'",
            "- type: boolean",
            "breaking SH variant-removed \(schemas)/Guest/oneOf/1",
            "breaking S- variant-added \(schemas)/Guest/oneOf/1"
        ),
        .init(
            "another type behind a name",
            "Animals: { type: array, items: { $ref: '#/components/schemas/Animal' } }",
            "Animals: { type: array, items: { type: string } }",
            "breaking SH type-changed \(schemas)/Animals"
        ),
        .init(
            "an object that becomes an enumeration",
            "Failure:\n      type: object\n      properties:\n        message: { type: string }",
            "Failure: { type: string, enum: [a, b] }",
            "breaking SH type-kind-changed \(schemas)/Failure"
        ),
        .init(
            "a schema under another name",
            [("schemas/Animal'", "schemas/Beast'"), ("    Animal:\n", "    Beast:\n")],
            "breaking S- type-renamed \(schemas)/Animal",
            "breaking S- variant-renamed \(schemas)/Guest/oneOf/0"
        ),
    ]
}
