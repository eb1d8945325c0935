import Testing

@testable import SchemaIR

@Suite struct ResponseLoweringTests {
    private func operation(_ responses: String, schemas: String = "") throws -> (SchemaIR.Operation, [String]) {
        let lowered = try Lowered(schemas: schemas, paths: "/x: {get: {responses: {\(responses)}}}")
        return (lowered.api.operations[0], lowered.warnings.map(\.code))
    }

    private func operation(offering content: String) throws -> SchemaIR.Operation {
        try operation("'200': {description: d, content: {\(content)}}").0
    }

    @Test("what says most is what a call gives, and each other kind has a call of its own")
    func kinds() throws {
        let operation = try operation(
            offering: """
                text/csv: {}, application/json: {schema: {type: object}}, application/pdf: {}, image/png: {},
                application/xml: {schema: {type: object, properties: {a: {type: string}}}}, text/plain: {},
                application/x-www-form-urlencoded: {}
                """
        )
        #expect(operation.success?.mediaType == "application/json")
        #expect(operation.otherAnswers.map(\.name) == ["text", "bytes", "xml"])
        #expect(
            operation.otherAnswers.map(\.payload.choices) == [
                ["text/csv", "text/plain", "application/x-www-form-urlencoded"], ["application/pdf", "image/png"],
                ["application/xml"],
            ]
        )
    }

    @Test("without JSON, text is before bytes, and either has a call")
    func textOrBytes() throws {
        let operation = try operation(offering: "application/pdf: {}, text/csv: {}")
        #expect(operation.success?.format == .text)
        #expect(operation.otherAnswers.map(\.name) == ["bytes"])
    }

    @Test("a stream stands beside JSON, and all names of its media type are asked for")
    func streams() throws {
        let item = "{schema: {type: integer}}"
        let operation = try operation(
            offering: "application/json: {}, application/jsonl: \(item), application/x-ndjson: \(item), text/csv: {}"
        )
        #expect(operation.stream?.payload.alike == ["application/x-ndjson"])
        #expect(operation.otherAnswers.map(\.name) == ["text"])
    }

    @Test("the same schema is the same type, and JSON of another schema another call")
    func json() throws {
        let schema = "{schema: {type: object, properties: {a: {type: string}}}}"
        let operation = try operation(
            offering: """
                application/json: \(schema), application/hal+json: \(schema), application/geo+json: {schema: {type: integer}},
                application/json; charset=utf-8: \(schema), application/*+json: \(schema)
                """
        )
        #expect(operation.success?.choices == ["application/json", "application/hal+json"])
        #expect(operation.otherAnswers.map(\.name) == ["geo json"])
        #expect(operation.otherAnswers.map(\.payload.type) == [.integer(format: nil)])
    }

    @Test(
        "a vendor's type with a schema of its own is JSON, and with that of JSON another way of writing",
        arguments: [
            ("application/vnd.a.tree", "{type: object, properties: {b: {type: string}}}", "vnd a tree"),
            ("application/vnd.a.tree", "{type: array, items: {type: integer}}", "vnd a tree"),
            ("application/vnd.a.raw", "{type: string}", "bytes"),
            ("application/vnd.a.raw", "{}", "bytes"),
            ("application/vnd.a.protobuf", "{type: object, properties: {a: {type: string}}}", "bytes"),
            ("application/jose", "{type: object, properties: {b: {type: string}}}", "bytes"),
        ]
    )
    func vendorTypes(mediaType: String, schema: String, name: String) throws {
        let json = "application/json: {schema: {type: object, properties: {a: {type: string}}}}"
        let operation = try operation(offering: "\(json), \(mediaType): {schema: \(schema)}")
        #expect(operation.otherAnswers.map(\.name) == [name])
        #expect(operation.otherAnswers.map { $0.payload.format == .bytes } == [name == "bytes"])
    }

    @Test("kinds that differ by the status have calls of their own")
    func statuses() throws {
        let (operation, warnings) = try operation(
            """
            '200': {description: d, content: {application/json: {schema: {type: integer}}, text/csv: {}}},
            '202': {description: d}, '206': {description: d, content: {application/pdf: {}, text/plain: {}}}
            """
        )
        #expect(operation.success?.type == .integer(format: nil))
        #expect(operation.success?.isOptional == true)
        #expect(operation.otherAnswers.map(\.name) == ["text", "bytes"])
        #expect(operation.otherAnswers[0].payload.choices == ["text/csv", "text/plain"])
        #expect(warnings == ["several-success-bodies"])
    }

    @Test("bytes of several statuses are one call that asks for all of them")
    func bytesOfStatuses() throws {
        let (operation, warnings) = try operation(
            "'200': {description: d, content: {image/png: {}}}, '206': {description: d, content: {image/jpeg: {}}}"
        )
        #expect(operation.success?.choices == ["image/png", "image/jpeg"])
        #expect(operation.otherAnswers.isEmpty)
        #expect(warnings.isEmpty)
    }

    @Test("a status with another kind is told, since the server chooses")
    func toldKinds() throws {
        let (operation, warnings) = try operation(
            "'200': {description: d, content: {application/json: {}}}, '206': {description: d, content: {image/png: {}}}"
        )
        #expect(operation.otherAnswers.map(\.name) == ["bytes"])
        #expect(warnings == ["several-success-bodies"])
    }

    @Test("one form of two types in two statuses cannot be one call, and is told")
    func conflicts() throws {
        let xml = "application/xml: {schema: {type: object, properties: {"
        let (operation, warnings) = try operation(
            """
            '200': {description: d, content: {application/json: {}, \(xml)a: {type: string}}}}}},
            '201': {description: d, content: {application/json: {}, \(xml)b: {type: string}}}}}}
            """
        )
        #expect(operation.otherAnswers.map(\.name) == ["xml"])
        #expect(warnings == ["several-success-bodies"])
    }

    @Test("what errors carry has no calls")
    func errors() throws {
        let (operation, _) = try operation(
            "'200': {description: d}, '400': {description: d, content: {application/json: {}, text/plain: {}}}"
        )
        #expect(operation.otherAnswers.isEmpty)
    }
}
