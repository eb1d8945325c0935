extension ChangeTests {
    static let propertyCases: [Case] = [
        .init(
            "a property of answers that is gone",
            "        weight: { type: number, nullable: true }\n",
            "",
            "breaking S- property-removed \(schemas)/Animal/properties/weight"
        ),
        .init(
            "a required property of answers that is gone",
            "required: [ticket]\n      properties:\n        ticket: { type: string }",
            "properties:",
            "breaking SH property-removed \(schemas)/Visitor/properties/ticket"
        ),
        .init(
            "a new property of requests",
            "note: { type: string, default: none }",
            "note: { type: string, default: none }\n        size: { type: integer }",
            "compatible -- property-added \(schemas)/NewAnimal/properties/size"
        ),
        .init(
            "a new required property of requests",
            "required: [name, kind]\n      properties:",
            "required: [name, kind, color]\n      properties:\n        color: { type: string }",
            "breaking SH property-added \(schemas)/NewAnimal/properties/color"
        ),
        .init(
            "a property of requests that is required now",
            "required: [name, kind]",
            "required: [name, kind, note]",
            "breaking SH property-became-required \(schemas)/NewAnimal/properties/note"
        ),
        .init(
            "a property of answers that may be missing now",
            "required: [id, kind]",
            "required: [kind]",
            "breaking S- parameter-order-changed \(schemas)/Animal/parameters",
            "breaking SH property-became-optional \(schemas)/Animal/properties/id"
        ),
        .init(
            "a property of answers that may be null now",
            "id: { type: string }\n        kind",
            "id: { type: string, nullable: true }\n        kind",
            "breaking SH property-became-nullable \(schemas)/Animal/properties/id"
        ),
        .init(
            "an optional property that may not be null any more",
            "weight: { type: number, nullable: true }",
            "weight: { type: number }",
            "compatible -- property-became-not-nullable \(schemas)/Animal/properties/weight"
        ),
        .init(
            "a property of another type",
            "message: { type: string }",
            "message: { type: integer }",
            "breaking SH property-type-changed \(schemas)/Failure/properties/message"
        ),
        .init(
            "a property of another format, which is another type in Swift",
            "message: { type: string }",
            "message: { type: string, format: date-time }",
            "breaking S- property-format-changed \(schemas)/Failure/properties/message"
        ),
        .init(
            "a property of another format, which is nothing to Swift",
            "message: { type: string }",
            "message: { type: string, format: email }",
            "compatible -- property-format-changed \(schemas)/Failure/properties/message"
        ),
        .init(
            "a property that only the server sets",
            "note: { type: string, default: none }",
            "note: { type: string, default: none, readOnly: true }",
            "breaking SH property-direction-changed \(schemas)/NewAnimal/properties/note"
        ),
        .init(
            "another default",
            "default: none",
            "default: nothing",
            "compatible -- default-changed \(schemas)/NewAnimal/properties/note"
        ),
        .init(
            "a demand that is harder to meet",
            "minLength: 2",
            "minLength: 3",
            "breaking -H constraints-tightened \(schemas)/NewAnimal/properties/name"
        ),
        .init(
            "a demand that is easier to meet",
            "minLength: 2",
            "minLength: 1",
            "compatible -- constraints-loosened \(schemas)/NewAnimal/properties/name"
        ),
        .init(
            "properties in another order",
            "id: { type: string }\n        kind: { $ref: '#/components/schemas/Kind' }",
            "kind: { $ref: '#/components/schemas/Kind' }\n        id: { type: string }",
            "breaking S- parameter-order-changed \(schemas)/Animal/parameters"
        ),
        .init(
            "another description",
            "What it is called.",
            "Its name.",
            "documentation -- description-changed \(schemas)/Animal/properties/name"
        ),
        .init(
            "a deprecated property",
            "description: What it is called.",
            "description: What it is called., deprecated: true",
            "compatible -- deprecated \(schemas)/Animal/properties/name"
        ),
    ]
}
