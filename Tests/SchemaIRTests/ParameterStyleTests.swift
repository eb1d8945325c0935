import Testing

@testable import SchemaIR

/// The cells of the table "Style Examples" that are "n/a" (OpenAPI 3.2.0, section 4.12.6).
@Suite struct ParameterStyleTests {
    private func warnings(_ parameter: String) throws -> [String] {
        let schemas = "Color: {type: object, properties: {R: {type: integer}}}\nKind: {type: string, enum: [a]}"
        let path = "/x: {get: {parameters: [{name: p, in: query, \(parameter)}], responses: {}}}"
        return try Lowered(schemas: schemas, paths: path).warnings.map(\.code)
    }

    @Test(
        arguments: [
            "style: spaceDelimited, schema: {type: string}", "style: pipeDelimited, schema: {type: number}",
            "style: deepObject, schema: {type: boolean}",
            "style: deepObject, schema: {$ref: '#/components/schemas/Kind'}",
            "style: deepObject, schema: {type: array, items: {type: string}}",
            "style: deepObject, explode: false, schema: {$ref: '#/components/schemas/Color'}",
            "style: spaceDelimited, explode: true, schema: {type: array, items: {type: string}}",
            "style: pipeDelimited, explode: true, schema: {$ref: '#/components/schemas/Color'}",
        ]
    )
    func undefinedCellsAreTold(parameter: String) throws {
        #expect(try warnings(parameter) == ["undefined-style"])
    }

    @Test(
        arguments: [
            "schema: {type: string}", "explode: true, schema: {$ref: '#/components/schemas/Color'}",
            "style: deepObject, schema: {$ref: '#/components/schemas/Color'}",
            "style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: string}}",
            "style: pipeDelimited, schema: {type: array, items: {type: string}}",
            "style: spaceDelimited, explode: false, schema: {$ref: '#/components/schemas/Color'}",
            "content: {text/plain: {schema: {type: string}}}",
        ]
    )
    func definedCellsAreNot(parameter: String) throws {
        #expect(try warnings(parameter).isEmpty)
    }

    @Test func aParameterThatOperationsShareIsToldOnce() throws {
        let parameter = "{name: p, in: query, style: deepObject, schema: {type: string}}"
        let lowered = try Lowered(paths: "/x: {parameters: [\(parameter)], get: {responses: {}}, put: {responses: {}}}")
        #expect(lowered.warnings.count == 1)
    }

    @Test func contentThatIsNeitherJSONNorTextIsTold() throws {
        #expect(
            try warnings("content: {application/xml: {schema: {type: object}}}") == ["unsupported-parameter-content"]
        )
    }
}
