import Testing

@testable import SchemaIR

@Suite struct RequestBodyLoweringTests {
    private func body(_ content: String) throws -> (body: RequestBody?, warnings: [String]) {
        let lowered = try Lowered(paths: "/x: {post: {requestBody: {content: {\(content)}}, responses: {}}}")
        return (lowered.api.operations[0].body, lowered.warnings.map(\.code))
    }

    @Test("what says most is the body, and each other kind an alternative")
    func kinds() throws {
        let (body, warnings) = try body(
            """
            text/csv: {schema: {type: string}}, application/json: {schema: {type: object}},
            application/x-www-form-urlencoded: {schema: {type: object}}, image/png: {}, image/jpeg: {}, text/plain: {}
            """
        )
        #expect(body?.payload.mediaType == "application/json")
        #expect(body?.alternatives.map(\.name) == ["text", "form", "bytes"])
        #expect(
            body?.alternatives.map(\.payload.choices) == [
                ["text/csv", "text/plain"], ["application/x-www-form-urlencoded"], ["image/png", "image/jpeg"],
            ]
        )
        #expect(warnings.isEmpty)
    }

    @Test("schemas that are written the same are one type")
    func sharedSchemas() throws {
        let schema = "{schema: {type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}}"
        let lowered = try Lowered(
            paths:
                "/x: {post: {requestBody: {content: {application/json: \(schema), application/xml: \(schema)}}, responses: {}}}"
        )
        #expect(lowered.api.types.count == 2)
        let body = try #require(lowered.api.operations[0].body)
        #expect(body.alternatives.first?.payload.type == body.payload.type)
    }

    @Test("schemas that differ are types of their own")
    func otherSchemas() throws {
        let (body, _) = try body(
            """
            application/json: {schema: {type: object, properties: {a: {type: string}}}},
            application/merge-patch+json: {schema: {type: object, properties: {a: {type: integer}}}}
            """
        )
        #expect(body?.alternatives.map(\.name) == ["merge patch json"])
        #expect(body?.payload.type != body?.alternatives.first?.payload.type)
    }

    @Test("names of JSON that say no more than that are no choice; others are")
    func choices() throws {
        let plain = try body(
            "application/json: {}, text/json: {}, application/*+json: {}, 'application/json; charset=utf-8': {}"
        ).body
        #expect(plain?.alternatives.isEmpty == true)
        #expect(plain?.payload.choices == ["application/json"])
        let vendor = try body("application/merge-patch+json: {}, application/json-patch+json: {}").body
        #expect(vendor?.payload.choices == ["application/merge-patch+json", "application/json-patch+json"])
    }

    @Test("what is no media type is told, and never sent")
    func noMediaTypes() throws {
        let (body, warnings) = try body("application/json: {}, examples: {}")
        #expect(body?.alternatives.isEmpty == true)
        #expect(warnings == ["invalid-media-type"])
    }

    @Test(
        "names depend on the media type alone",
        arguments: [
            ("application/x-www-form-urlencoded", "form"), ("multipart/form-data", "multipart"),
            ("text/xml; charset=utf-8", "xml"), ("application/atom+xml", "atom xml"), ("text/markdown", "text"),
            ("application/vnd.api+json", "vnd api json"), ("application/json;simple", "json simple"),
            ("application/x-amz-json-1.1", "bytes"), ("application/x-ndjson", "json lines"),
        ]
    )
    func names(mediaType: String, name: String) {
        #expect(MediaTypeChoice.formName(of: mediaType) == name)
    }
}
