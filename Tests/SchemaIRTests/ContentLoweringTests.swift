import Testing

@testable import SchemaIR

@Suite struct ContentLoweringTests {
    private func operation(_ rest: String, schemas: String = "") throws -> SchemaIR.Operation {
        try Lowered(schemas: schemas, paths: "/x: {post: {\(rest)}}").api.operations[0]
    }

    private func body(_ content: String) throws -> Payload? {
        try operation("requestBody: {content: {\(content)}}, responses: {}").body?.payload
    }

    private func response(_ content: String) throws -> SchemaIR.Operation {
        try operation("responses: {'200': {description: d, content: {\(content)}}}")
    }

    @Test(
        "what the bytes of a media type stand for",
        arguments: [
            ("application/json", "json"), ("application/hal+json; charset=utf-8", "json"), ("*/*", "json"),
            ("multipart/form-data", "multipart"), ("multipart/related", "bytes"), ("text/csv", "text"),
            ("TEXT/EVENT-STREAM", "events"), ("application/x-ndjson", "jsonLines"),
            ("application/json-seq", "jsonLines"), ("application/json+sarif", "json"), ("application/atom+xml", "xml"),
            ("image/svg+xml", "bytes"),
            ("application/pdf", "bytes"), ("application/x-www-form-urlencoded", "form"),
        ]
    )
    func kinds(mediaType: String, kind: String) {
        #expect("\(MediaTypeChoice.kind(of: mediaType))" == kind)
    }

    @Test("parts are files or values, alone or several")
    func parts() throws {
        let payload = try body(
            """
            multipart/form-data: {schema: {type: object, required: [file], properties: {
              file: {type: string, format: binary}, files: {type: array, items: {type: string, format: binary}},
              name: {type: string}, cover: {}, tags: {type: array, items: {type: string}}}},
              encoding: {cover: {contentType: 'image/png'}, name: {contentType: text/plain, headers: {X-A: {schema: {type: string, enum: [a]}}, X-B: {schema: {type: string}}}}}}
            """
        )
        guard case .multipart(let parts) = payload?.format else {
            Issue.record("\(String(describing: payload))")
            return
        }
        #expect(parts.map(\.property.name) == ["file", "files", "name", "cover", "tags"])
        #expect(parts.map(\.isFile) == [true, true, false, true, false])
        #expect(parts.map(\.isRepeated) == [false, true, false, false, true])
        #expect(parts.map(\.property.isRequired) == [true, false, false, false, false])
        #expect(parts.map(\.contentType) == [nil, nil, "text/plain", "image/png", nil])
        #expect(parts[2].headers == [.init(name: "X-A", value: "a")])
    }

    @Test("an operation with an answer and a stream has both, and knows what asks for the stream")
    func bothForms() throws {
        let both = try operation(
            """
            requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}},
            responses: {'200': {description: d, content: {text/event-stream: {schema: {type: object, properties: {delta: {type: string}}}}, application/json: {schema: {type: string}}}}}
            """
        )
        #expect(both.success?.format == .json)
        #expect(both.stream?.payload.format == .events)
        #expect(both.stream?.property == "stream")
        let alone = try response("text/event-stream: {schema: {type: string}}")
        #expect(alone.success?.format == .events)
        #expect(alone.success?.type == .binary)
        #expect(alone.stream == nil)
    }

    @Test(
        "a schema is about the data of an event, or about the event with its data",
        arguments: [
            (
                "{type: object, properties: {event: {type: string}, data: {type: integer}}}",
                TypeReference.integer(format: nil)
            ),
            ("{type: object, properties: {event: {type: string}, data: {type: string}}}", .binary),
            ("{oneOf: [{type: object, properties: {event: {type: string}, data: {type: integer}}}]}", .binary),
            ("{type: integer}", .integer(format: nil)),
        ]
    )
    func events(schema: String, type: TypeReference) throws {
        #expect(try response("text/event-stream: {schema: \(schema)}").success?.type == type)
    }
}
