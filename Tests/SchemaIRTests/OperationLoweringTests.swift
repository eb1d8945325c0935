import Testing

@testable import SchemaIR

@Suite struct OperationLoweringTests {
    @Test("groups come from tags, else from paths, else from the configuration")
    func groups() throws {
        let paths = """
            /v1/pets/{id}: {get: {tags: [Animals], operationId: getPet, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}}
            /api/v2/owners: {get: {responses: {}}}
            /{any}: {get: {operationId: root, parameters: [{name: any, in: path, required: true, schema: {type: string}}], responses: {}}}
            """
        #expect(try Lowered(paths: paths).api.groups.map(\.name) == ["Animals", "owners", "API"])
        #expect(
            try Lowered(paths: paths, options: .init(grouping: .path)).api.groups.map(\.name) == [
                "pets", "owners", "API",
            ]
        )
        let renamed = try Lowered(
            paths: paths,
            options: .init(operations: [
                "getPet": .init(name: "find", group: "zoo"), "GET /api/v2/owners": .init(group: "zoo"),
            ])
        )
        #expect(renamed.api.groups.map(\.name) == ["zoo", "API"])
        #expect(renamed.api.groups[0].operations.map(\.name) == ["find", "get api v2 owners"])
    }

    @Test("what stands beside a parameter in its segment is in the name")
    func mixedSegments() throws {
        let paths = """
            /geocode.{ext}: {get: {responses: {}}}
            '/jobs/{id}:cancel': {post: {responses: {}}}
            /v{version}/from-{a}-to-{b}: {get: {responses: {}}}
            """
        #expect(
            try Set(Lowered(paths: paths).api.operations.map(\.name)) == [
                "get geocode. by ext", "post jobs :cancel by id", "get by version from- -to- by a and b",
            ]
        )
    }

    @Test("how often a call is repeated is left to the client, unless the configuration says it")
    func retries() throws {
        let paths = """
            /a: {post: {operationId: a, responses: {}}}
            /b: {post: {operationId: b, responses: {}}}
            """
        let lowered = try Lowered(paths: paths, options: .init(operations: ["b": .init(maxRetries: 0)]))
        #expect(lowered.api.operations.map(\.maxRetries) == [nil, 0])
    }

    @Test(
        "what says when is no group",
        arguments: [
            ("/v1/pets", "pets"), ("/V2.1/pets", "pets"), ("/v1beta2/pets", "pets"), ("/2024-05-01/pets", "pets"),
            ("/v1x/pets", "v1x"), ("/vip/pets", "vip"), ("/2/pets", "pets"), ("/api/v3", "API"),
        ]
    )
    func versions(path: String, group: String) throws {
        let lowered = try Lowered(paths: "\(path): {get: {responses: {}}}")
        #expect(lowered.api.groups.map(\.name) == [group])
    }

    @Test("two spellings of a tag are one group")
    func spellings() throws {
        let paths = """
            /a: {get: {tags: [Billable metrics], operationId: a, responses: {}}}
            /b: {get: {tags: [billable-metrics], operationId: b, responses: {}}}
            /c: {get: {tags: ['+'], operationId: c, responses: {}}}
            /d: {get: {tags: ['-'], operationId: d, responses: {}}}
            """
        #expect(try Lowered(paths: paths).api.groups.map(\.name) == ["Billable metrics", "+", "-"])
    }

    @Test("an override for what is not there is told")
    func unknownOverride() throws {
        let options = LoweringOptions(operations: ["gone": .init(name: "x")], groups: ["gone": "x"])
        #expect(try Lowered(options: options).warnings.map(\.code) == ["unknown-operation", "unknown-group"])
    }

    @Test("groups can have other names, and so be one")
    func renamedGroups() throws {
        let paths = """
            /a: {get: {tags: [1-Click apps], operationId: a, responses: {}}}
            /b: {get: {tags: [1 click Apps], operationId: b, responses: {}}}
            /c: {get: {tags: [apps], operationId: c, responses: {}}}
            """
        let lowered = try Lowered(paths: paths, options: .init(groups: ["1-Click apps": "apps"]))
        #expect(lowered.api.groups.map(\.name) == ["apps"])
        #expect(lowered.warnings.isEmpty)
    }

    @Test("an operation's own server comes before that of its path, and the API's is none of its own")
    func servers() throws {
        let lowered = try Lowered(
            paths: """
                /a:
                  servers: [{url: 'https://path.example'}]
                  get: {servers: [{url: 'https://own.example'}, {url: 'https://other.example'}], responses: {}}
                  put: {responses: {}}
                  post: {servers: [{url: 'https://{host}', variables: {host: {default: api.example}}}], responses: {}}
                """,
            servers: "[{url: 'https://api.example'}]"
        )
        #expect(
            lowered.api.operations.map { $0.server?.url } == ["https://own.example", "https://path.example", nil]
        )
    }

    @Test("parameters of the path item give way to the operation's own")
    func parameters() throws {
        let lowered = try Lowered(
            paths: """
                /pets/{id}:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: string}}
                    - {name: Authorization, in: header, schema: {type: string}}
                  get:
                    parameters:
                      - {name: limit, in: query, required: true, schema: {type: integer}}
                      - {name: limit, in: header, schema: {type: integer}}
                    responses: {}
                """
        )
        let parameters = lowered.api.operations[0].parameters
        #expect(
            parameters.map { "\($0.place) \($0.name) \($0.isRequired)" } == [
                "path id true", "query limit true", "header limit false",
            ]
        )
        #expect(parameters[1].type == .integer(format: nil))
        #expect(lowered.warnings.isEmpty)
    }

    @Test("a path parameter that nobody declares is a string, one that the path lacks is left out, and both are told")
    func pathParameters() throws {
        let lowered = try Lowered(
            paths: """
                /pets/{id}/{other}:
                  get:
                    parameters: [{name: id, in: path, required: true, schema: {type: integer}}, {name: ghost, in: path, required: true, schema: {type: string}}]
                    responses: {}
                """
        )
        #expect(lowered.api.operations[0].parameters.map(\.name) == ["id", "other"])
        #expect(lowered.warnings.map(\.code).sorted() == ["undeclared-path-parameter", "unused-path-parameter"])
    }

    @Test("a body with required properties is required, whether the document says so or not")
    func requiredBody() throws {
        let body = { (schema: String) in
            "/x: {post: {requestBody: {content: {application/json: {schema: \(schema)}}}, responses: {}}}"
        }
        let required = try Lowered(paths: body("{type: object, required: [a], properties: {a: {type: string}}}"))
        #expect(required.api.operations[0].body?.isRequired == true)
        // What the server alone writes is in no request.
        let written = "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}"
        #expect(try Lowered(paths: body(written)).api.operations[0].body?.isRequired == false)
        let optional = try Lowered(paths: body("{type: object, properties: {a: {type: string}}}"))
        #expect(optional.api.operations[0].body?.isRequired == false)
    }

    @Test("JSON before everything else, forms before text, text before bytes")
    func mediaTypes() throws {
        func payload(_ types: String...) throws -> Payload? {
            let content = types.map { "'\($0)': {schema: {type: object, properties: {a: {type: string}}}}" }.joined(
                separator: ", "
            )
            return try Lowered(paths: "/x: {post: {requestBody: {content: {\(content)}}, responses: {}}}").api
                .operations[0].body?.payload
        }
        #expect(
            try payload("text/plain", "application/hal+json", "application/json; charset=utf-8")?.mediaType
                == "application/json; charset=utf-8"
        )
        #expect(try payload("text/plain", "application/hal+json")?.format == .json)
        #expect(try payload("text/plain", "application/x-www-form-urlencoded")?.format == .form)
        #expect(try payload("image/png", "text/csv")?.format == .text)
        #expect(try payload("image/png")?.type == .binary)
        let file =
            "/x: {post: {requestBody: {content: {'*/*': {schema: {type: string, format: binary}}}}, responses: {}}}"
        #expect(try Lowered(paths: file).api.operations[0].body?.payload.format == .bytes)
        // A client sends events as whatever it says.
        #expect(try payload("text/event-stream")?.format == .bytes)
    }

    @Test("default is success where nothing else is")
    func success() throws {
        let alone = try Lowered(
            paths:
                "/x: {get: {responses: {default: {description: d, content: {text/plain: {}}}, '404': {description: n}}}}"
        )
        #expect(alone.api.operations[0].success?.format == .text)
        let beside = try Lowered(
            paths:
                "/x: {get: {responses: {default: {description: d, content: {text/plain: {}}}, '204': {description: n}}}}"
        )
        #expect(beside.api.operations[0].success == nil)
    }
}

@Suite struct ExampleFittingTests {
    private func api() throws -> API {
        try Lowered(
            schemas: """
                Pet:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    age: {type: integer}
                    tags: {type: array, items: {type: string}}
                """
        ).api
    }

    private let pet = TypeReference.declared(TypeID(0))

    @Test("what the type does not know, and null for nothing, are left out")
    func fitted() throws {
        let example = Literal.object([
            .init(name: "name", value: .string("Rex")), .init(name: "age", value: .null),
            .init(name: "colour", value: .string("red")),
        ])
        #expect(
            try ExampleFitting(api: api(), direction: .received).fitted(example, to: pet)
                == .object([.init(name: "name", value: .string("Rex"))])
        )
    }

    @Test("where an example and its type part is said by a path")
    func mismatch() throws {
        let fitting = try ExampleFitting(api: api(), direction: .received)
        func path(_ value: Literal) -> String? {
            do throws(ExampleFitting.Mismatch) {
                _ = try fitting.fitted(value, to: .array(pet))
                return nil
            } catch {
                return error.path
            }
        }
        #expect(path(.array([.object([])])) == "$[0].name")
        #expect(path(.array([.object([.init(name: "name", value: .number("1"))])])) == "$[0].name")
        #expect(path(.array([.string("x")])) == "$[0]")
        #expect(path(.array([])) == nil)
        let tags = Literal.array([.string("a"), .boolean(true)])
        #expect(
            path(.array([.object([.init(name: "name", value: .string("x")), .init(name: "tags", value: tags)])]))
                == "$[0].tags[1]"
        )
    }

    @Test("what only one side writes need not be in what the other one sends")
    func directions() throws {
        let api = try Lowered(
            schemas: """
                Account:
                  type: object
                  required: [id, name, password]
                  properties:
                    id: {type: string, readOnly: true}
                    name: {type: string}
                    password: {type: string, writeOnly: true}
                """
        ).api
        let account = TypeReference.declared(TypeID(0))
        let name = Literal.Member(name: "name", value: .string("Rex"))
        let sent = Literal.object([name, .init(name: "password", value: .string("secret"))])
        let received = Literal.object([.init(name: "id", value: .string("1")), name])
        #expect(try ExampleFitting(api: api, direction: .sent).fitted(sent, to: account) == sent)
        #expect(try ExampleFitting(api: api, direction: .received).fitted(received, to: account) == received)
        #expect(throws: ExampleFitting.Mismatch(path: "$.password", expected: "a required property")) {
            try ExampleFitting(api: api, direction: .sent).fitted(received, to: account)
        }
        #expect(throws: ExampleFitting.Mismatch(path: "$.id", expected: "a required property")) {
            try ExampleFitting(api: api, direction: .received).fitted(sent, to: account)
        }
    }

    @Test("the formats of an API are those of every form of a body too")
    func formats() throws {
        let lowered = try Lowered(
            paths: """
                /uploads:
                  post:
                    requestBody:
                      content:
                        application/json: {schema: {type: object, properties: {name: {type: string}}}}
                        multipart/form-data: {schema: {type: object, properties: {id: {type: string, format: uuid}}}}
                    responses: {}
                """
        )
        #expect(lowered.api.formats.contains("uuid"))
    }
}
