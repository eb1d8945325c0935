extension ChangeTests {
    private static let others = "additionalProperties: { type: integer, minimum: 1 }"

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
            "a schema that is another name of an equal one",
            [
                (
                    "Failure:\n      type: object\n      properties:\n",
                    "Failure: { $ref: '#/components/schemas/Problem' }\n    Problem:\n      type: object\n      properties:\n"
                )
            ],
            "compatible -- type-added \(schemas)/Problem"
        ),
        .init(
            "a schema that is another name of one with less in it",
            [
                (
                    "    Failure:\n      type: object\n      properties:\n        message: { type: string }",
                    "    Failure: { $ref: '#/components/schemas/Problem' }\n    Problem: { type: object, properties: { reason: { type: string } } }"
                )
            ],
            "breaking S- property-removed \(schemas)/Failure/properties/message",
            "compatible -- type-added \(schemas)/Problem",
            "compatible -- property-added \(schemas)/Problem/properties/reason"
        ),
        .init(
            "an inline schema that has a name now",
            [
                (
                    "home: { type: object, properties: { city: { type: string } }, \(others) }",
                    "home: { $ref: '#/components/schemas/Home' }"
                ),
                ("    Kind: {", "    Home: { type: object, properties: { city: { type: string } }, \(others) }\n    Kind: {"),
            ],
            "breaking S- property-type-changed \(schemas)/NewAnimal/properties/home",
            "compatible -- type-added \(schemas)/Home"
        ),
        .init(
            "another type of what else an object may have",
            others,
            "additionalProperties: { type: string }",
            "breaking SH property-type-changed \(schemas)/NewAnimal/properties/home/additionalProperties",
            "compatible -- constraints-loosened \(schemas)/NewAnimal/properties/home/additionalProperties"
        ),
        .init(
            "a new limit of what else an object may have",
            others,
            "additionalProperties: { type: integer, minimum: 2 }",
            "breaking -H constraints-tightened \(schemas)/NewAnimal/properties/home/additionalProperties"
        ),
        .init(
            "a schema under another name",
            [("schemas/Animal'", "schemas/Beast'"), ("    Animal:\n", "    Beast:\n")],
            "breaking S- type-renamed \(schemas)/Animal",
            "breaking S- variant-renamed \(schemas)/Guest/oneOf/0"
        ),
    ]
}
