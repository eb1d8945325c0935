import Testing

@testable import SchemaIR

@Suite struct MultipartLoweringTests {
    private func lowered(_ operation: String) throws -> (operation: SchemaIR.Operation, api: API, warnings: [String]) {
        let lowered = try Lowered(
            schemas: "Note: {type: object, properties: {text: {type: string}, file: {type: string, format: binary}}}",
            paths: "/x: {post: {operationId: send, \(operation)}}"
        )
        return (lowered.api.operations[0], lowered.api, lowered.warnings.map(\.code))
    }

    private func request(_ content: String) throws -> (Payload?, [String]) {
        let (operation, _, warnings) = try lowered("requestBody: {content: {\(content)}}, responses: {}")
        return (operation.body?.payload, warnings)
    }

    private func parts(_ content: String) throws -> [Payload.Part] {
        guard case .multipart(let parts) = try request(content).0?.format else { return [] }
        return parts
    }

    private func response(_ content: String) throws -> (Payload?, API) {
        let (operation, api, _) = try lowered("responses: {'200': {description: d, content: {\(content)}}}")
        return (operation.success, api)
    }

    @Test("parts by position are the elements of a tuple, and one list of all that follow")
    func positions() throws {
        let parts = try parts(
            """
            multipart/mixed: {schema: {type: array, minItems: 1, prefixItems: [
              {title: meta, type: object, properties: {a: {type: string}}}, {}, {type: string}, {type: object}, {type: string}],
              items: {type: integer}},
              prefixEncoding: [{}, {contentType: 'image/*'}, {contentType: text/plain}, {contentType: application/xml}],
              itemEncoding: {contentType: text/csv}}
            """
        )
        #expect(parts.map(\.property.name) == ["meta", "second", "third", "fourth", "fifth", "rest"])
        #expect(parts.map(\.isFile) == [false, true, false, true, false, false])
        #expect(parts.map(\.contentType) == [nil, nil, "text/plain", "application/xml", "text/csv", "text/csv"])
        #expect(parts.map(\.property.isRequired) == [true, false, false, false, false, false])
        #expect(parts.map(\.isRepeated) == [false, false, false, false, false, true])
        #expect(parts.allSatisfy { !$0.isNamed })
    }

    @Test("an array alone is one list of parts that must be given")
    func list() throws {
        let parts = try parts("multipart/related: {schema: {type: array, items: {type: string, format: binary}}}")
        #expect(parts.map(\.property.name) == ["parts"])
        #expect(parts.map(\.isFile) == [true])
        #expect(parts.map(\.property.isRequired) == [true])
    }

    @Test("properties are parts in any type; without a schema, only the caller knows what there is")
    func otherTypes() throws {
        let parts = try parts("multipart/related: {schema: {type: object, properties: {a: {type: string}}}}")
        #expect(parts.map(\.isNamed) == [true])
        #expect(try request("multipart/mixed: {}").0?.format == .bytes)
        #expect(try request("multipart/form-data: {}").0?.format == .multipart([]))
    }

    @Test(
        "one of a sequence of parts is a value, or bytes",
        arguments: [
            ("itemSchema: {type: integer}", TypeReference.integer(format: nil), nil),
            ("itemSchema: {}", .binary, nil),
            ("itemSchema: {type: string}", .string(format: nil), nil),
            ("itemSchema: {}, itemEncoding: {contentType: application/json}", .any, "application/json"),
            ("itemSchema: {}, itemEncoding: {contentType: image/jpeg}", .binary, "image/jpeg"),
            ("itemSchema: {type: string, format: binary}, itemEncoding: {contentType: 'image/*'}", .binary, nil),
            ("itemSchema: {type: object}, itemEncoding: {contentType: text/xml}", .binary, "text/xml"),
        ]
    )
    func sequences(content: String, type: TypeReference, contentType: String?) throws {
        let (request, warnings) = try request("multipart/mixed: {\(content)}")
        #expect(request?.type == type)
        #expect(request?.format == .parts(.init(contentType: contentType)))
        #expect(warnings.isEmpty)
        let (response, _) = try response("multipart/mixed: {\(content)}")
        #expect(response?.type == type)
        #expect(response?.format == .parts(.init()))
    }

    @Test("header fields with one value are sent with each part")
    func headers() throws {
        let (payload, _) = try request(
            """
            multipart/form-data: {itemSchema: {type: integer}, itemEncoding: {headers: {
              Content-Disposition: {schema: {const: 'form-data; name="a"'}}, X-Other: {schema: {type: string}}}}}
            """
        )
        let header = Payload.Part.Header(name: "Content-Disposition", value: "form-data; name=\"a\"")
        #expect(payload?.format == .parts(.init(headers: [header])))
    }

    @Test("what is not taken apart is told")
    func warnings() throws {
        let nested = try request(
            "multipart/mixed: {itemSchema: {type: array, items: {}}, itemEncoding: {contentType: multipart/mixed}}"
        )
        #expect(nested.0?.type == .binary)
        #expect(nested.0?.format == .parts(.init()))
        #expect(nested.1 == ["unsupported-encoding"])
        #expect(
            try request("multipart/mixed: {itemSchema: {}, prefixEncoding: [{contentType: text/plain}]}").1 == [
                "unsupported-encoding"
            ]
        )
    }

    @Test("a response that is an object has bytes where JSON has none, and a component keeps its own type")
    func objects() throws {
        let (own, api) = try response(
            "multipart/form-data: {schema: {type: object, properties: {a: {type: integer}, b: {}, c: {type: array, items: {}}}}}"
        )
        guard case .declared(let id) = own?.type, case .object(let object) = api[id].shape else {
            Issue.record("\(String(describing: own))")
            return
        }
        #expect(object.properties.map(\.type) == [.integer(format: nil), .binary, .array(.binary)])
        #expect(api.types.filter { $0.pointer == api[id].pointer }.count == 1)
        let (shared, api2) = try response("multipart/form-data: {schema: {$ref: '#/components/schemas/Note'}}")
        guard case .declared(let id) = shared?.type, case .object(let object) = api2[id].shape else {
            Issue.record("\(String(describing: shared))")
            return
        }
        #expect(object.properties.map(\.type) == [.string(format: nil), .binary])
        let note = api2.types.first { $0.pointer == "#/components/schemas/Note" }
        guard case .object(let component) = note?.shape else { return }
        #expect(component.properties.map(\.type) == [.string(format: nil), .string(format: "binary")])
    }

    @Test("a response that is an array is a tuple or a list; one that says nothing is bytes")
    func arrays() throws {
        let (list, _) = try response("multipart/mixed: {schema: {type: array, items: {type: integer}}}")
        #expect(list?.type == .array(.integer(format: nil)))
        let (files, _) = try response("multipart/mixed: {schema: {type: array, items: {}}}")
        #expect(files?.type == .array(.binary))
        let (tuple, api) = try response(
            "multipart/mixed: {schema: {type: array, prefixItems: [{type: integer}, {}], items: {}}}"
        )
        guard case .declared(let id) = tuple?.type, case .tuple(let tuple) = api[id].shape else {
            Issue.record("\(String(describing: tuple))")
            return
        }
        #expect(tuple.elements.map(\.type) == [.integer(format: nil), .binary])
        #expect(tuple.rest == .binary)
        for content in [
            "multipart/mixed: {}", "multipart/mixed: {schema: {type: array}}", "multipart/form-data: {schema: {}}",
        ] {
            #expect(try response(content).0?.format == .bytes)
        }
    }
}
