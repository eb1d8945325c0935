extension ChangeTests {
    static let parameterCases: [Case] = [
        .init(
            "a parameter that is gone",
            "        - { name: limit, in: query, schema: { type: integer } }\n",
            "",
            "breaking S- parameter-removed \(list)/parameters/limit"
        ),
        .init(
            "a new parameter",
            "- { name: color, in: query, schema: { type: string } }",
            "- { name: sort, in: query, schema: { type: string } }\n        - { name: color, in: query, schema: { type: string } }",
            "compatible -- parameter-added \(list)/parameters/sort"
        ),
        .init(
            "a new required parameter",
            "- { name: color, in: query, schema: { type: string } }",
            "- { name: color, in: query, schema: { type: string } }\n        - { name: sort, in: query, required: true, schema: { type: string } }",
            "breaking SH parameter-added \(list)/parameters/sort"
        ),
        .init(
            "a parameter that is required now",
            "{ name: color, in: query,",
            "{ name: color, in: query, required: true,",
            "breaking SH parameter-became-required \(list)/parameters/color"
        ),
        .init(
            "the only required parameter, which may be left out now: it stands behind others then",
            "{ name: kind, in: query, required: true,",
            "{ name: kind, in: query,",
            "breaking S- parameter-order-changed \(list)/parameters",
            "compatible -- parameter-became-optional \(list)/parameters/kind"
        ),
        .init(
            "a parameter somewhere else",
            "{ name: color, in: query,",
            "{ name: color, in: header,",
            "breaking -H parameter-moved \(list)/parameters/color"
        ),
        .init(
            "a parameter of another type",
            "{ name: color, in: query, schema: { type: string } }",
            "{ name: color, in: query, schema: { type: integer } }",
            "breaking SH parameter-type-changed \(list)/parameters/color"
        ),
        .init(
            "a parameter that is written in another way",
            "{ name: color, in: query, schema: { type: string } }",
            "{ name: color, in: query, style: spaceDelimited, schema: { type: string } }",
            "breaking -H parameter-encoding-changed \(list)/parameters/color"
        ),
    ]
}
