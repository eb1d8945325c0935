import OpenAPI
import SourceTree
import Testing

/// OpenAPI 2.0, in the terms of later versions.
@Suite struct SwaggerTests {
    private func swagger(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Document {
        try document("swagger: '2.0'\ninfo: {title: Test, version: '1'}\n" + text, sourceLocation: sourceLocation)
    }

    private func operation(_ parameters: String, _ rest: String = "") throws -> (OpenAPI.Operation, Document) {
        let document = try swagger(
            "paths: {/a: {post: {\(rest) parameters: [\(parameters)], responses: {'200': {description: ok}}}}}\n"
        )
        return (try required(document.paths["/a"]?.inline?[.post]), document)
    }

    @Test(arguments: [
        ("host: a.com", ["https://a.com"]), ("host: a.com\nschemes: [http]", ["http://a.com"]),
        ("host: a.com\nbasePath: /v1/\nschemes: [http, https, wss]", ["https://a.com/v1", "http://a.com/v1"]),
        ("basePath: v1", ["/v1"]), ("basePath: /", []), ("schemes: [https]", []),
        ("host: 'a.com:8080'", ["https://a.com:8080"]),
    ])
    func servers(text: String, expected: [String]) throws {
        #expect(try swagger(text + "\npaths: {}\n").servers.map(\.url) == expected)
    }

    @Test func bodies() throws {
        let (json, _) = try operation("{in: body, name: b, required: true, schema: {title: S}, x-example: 3}")
        let body = try required(json.requestBody?.inline)
        #expect(body.required)
        #expect(body.content.names == ["application/json"])
        #expect(body.content.first?.value.schema?.title == "S")
        #expect(body.content.first?.value.example?.integer == 3)
        #expect(json.parameters.isEmpty)
        let (other, _) = try operation("{in: body, name: b, schema: {}}", "consumes: [text/plain, application/xml],")
        #expect(other.requestBody?.inline?.content.names == ["text/plain", "application/xml"])
    }

    @Test func forms() throws {
        let fields = """
            {in: formData, name: a, type: string, required: true, description: A.}, {in: formData, name: l, type: array, \
            items: {type: string}}, {in: formData, name: m, type: array, items: {}, collectionFormat: multi}
            """
        let (form, _) = try operation(fields, "consumes: [application/json],")
        let content = try required(form.requestBody?.inline?.content.first)
        #expect(content.name == "application/x-www-form-urlencoded")
        let schema = try required(content.value.schema)
        #expect(schema.types == .object)
        #expect(schema.properties.names == ["a", "l", "m"])
        #expect(schema.properties["a"]?.description == "A.")
        #expect(schema.required == ["a"])
        #expect(content.value.encoding.names == ["l"])
        #expect(content.value.encoding["l"]?.explode == false)
        let (file, _) = try operation(fields + ", {in: formData, name: f, type: file}", "consumes: [text/plain],")
        let multipart = try required(file.requestBody?.inline?.content.first)
        #expect(multipart.name == "multipart/form-data")
        #expect(multipart.value.schema?.properties["f"]?.format == "binary")
        #expect(multipart.value.schema?.properties["f"]?.types == .string)
    }

    @Test func sharedParametersMayBeTheBody() throws {
        let document = try swagger(
            """
            parameters:
              pet: {in: body, name: pet, schema: {title: Pet}}
              limit: {in: query, name: limit, type: integer}
            paths:
              /a:
                parameters: [{$ref: '#/parameters/pet'}]
                post: {parameters: [{$ref: '#/parameters/limit'}], responses: {}}
              /b:
                parameters: [{in: formData, name: x, type: string}, {in: formData, name: y, type: string}]
                post: {parameters: [{in: formData, name: x, type: integer}], responses: {}}

            """
        )
        let a = try required(document.paths["/a"]?.inline?[.post])
        #expect(a.requestBody?.inline?.content.first?.value.schema?.title == "Pet")
        #expect(a.parameters.compactMap { document.resolve($0)?.name } == ["limit"])
        #expect(document.components.parameters.names == ["limit"])
        let b = try required(document.paths["/b"]?.inline?[.post]?.requestBody?.inline?.content.first?.value.schema)
        #expect(b.properties.names == ["x", "y"])
        #expect(b.properties["x"]?.types == .integer)
    }

    @Test(arguments: [
        ("query", "csv", ParameterStyle.form, false), ("query", "ssv", .spaceDelimited, false),
        ("query", "tsv", .tabDelimited, false), ("query", "pipes", .pipeDelimited, false),
        ("query", "multi", .form, true),
        ("header", "csv", .simple, false), ("header", "pipes", .pipeDelimited, false),
        ("header", "multi", .simple, false), ("header", "ssv", .spaceDelimited, false),
    ])
    func collectionFormats(place: String, format: String, style: ParameterStyle, explode: Bool) throws {
        let (found, document) = try operation(
            "{in: \(place), name: a, type: array, items: {type: string}, collectionFormat: \(format)}"
        )
        let parameter = try required(document.resolve(found.parameters[0]))
        #expect(parameter.style == style)
        #expect(parameter.explode == explode)
        #expect(parameter.schema?.items?.types == .string)
    }

    @Test(arguments: ["application/x-www-form-urlencoded", "multipart/form-data"])
    func formatsOfFieldsAreThoseOfBothForms(mediaType: String) throws {
        let document = try swagger(
            """
            paths:
              /a:
                post:
                  consumes: [\(mediaType)]
                  parameters:
                    - {in: formData, name: p, type: array, items: {type: string}, collectionFormat: pipes}
                    - {in: formData, name: m, type: array, items: {type: string}, collectionFormat: multi}
                  responses: {}

            """
        )
        let body = try required(document.paths["/a"]?.inline?[.post]?.requestBody?.inline)
        let content = try required(body.content[mediaType])
        #expect(content.encoding.names == ["p"])
        #expect(content.encoding["p"]?.style == .pipeDelimited)
    }

    @Test func anOperationMayHaveSchemesOfItsOwn() throws {
        let document = try swagger(
            """
            host: example.com:8080
            basePath: v1/
            schemes: [https]
            paths:
              /a:
                get: {schemes: [http, https], responses: {}}
                put: {schemes: [wss], responses: {}}
                post: {responses: {}}

            """
        )
        let item = try required(document.paths["/a"]?.inline)
        #expect(document.servers.map(\.url) == ["https://example.com:8080/v1"])
        #expect(
            item[.get]?.servers.map(\.url) == ["https://example.com:8080/v1", "http://example.com:8080/v1"]
        )
        #expect(item[.put]?.servers.isEmpty == true)
        #expect(item[.post]?.servers.isEmpty == true)
    }

    @Test func responsesHaveTheMediaTypesOfTheirOperation() throws {
        let document = try swagger(
            """
            produces: [application/xml]
            responses: {Found: {description: found, schema: {title: F}}}
            paths:
              /a:
                get:
                  produces: [application/json, text/csv]
                  responses: {200: {$ref: '#/responses/Found'}, 404: {description: none}}
                put:
                  responses: {200: {$ref: '#/responses/Found'}, 500: {description: e, examples: {text/plain: oh}}}
                patch:
                  produces: [application/x-tar]
                  responses: {404: {description: e, schema: {title: E}, examples: {application/json: {a: 1}}}}
                post:
                  produces: []
                  responses: {200: {description: a file, schema: {type: file}, headers: {X-A: {type: integer}}}}

            """
        )
        let item = try required(document.paths["/a"]?.inline)
        func response(_ method: HTTPMethod, _ code: Int) throws -> Response {
            try required(item[method]?.responses[.code(code)]?.inline)
        }
        let found = try response(.get, 200)
        #expect(found.content.names == ["application/json", "text/csv"])
        #expect(found.content.first?.value.schema?.title == "F")
        #expect(try response(.put, 200).content.names == ["application/xml"])
        #expect(try response(.patch, 404).content.names == ["application/json"])
        #expect(try response(.put, 200).content.first?.value.schema === found.content.first?.value.schema)
        #expect(try response(.get, 404).content.isEmpty)
        #expect(try response(.put, 500).content.first?.value.example?.string == "oh")
        let file = try response(.post, 200)
        #expect(file.content.names == ["application/octet-stream"])
        #expect(file.content.first?.value.schema?.format == "binary")
        #expect(file.headers["X-A"]?.inline?.schema?.types == .integer)
    }

    @Test func definitionsAreComponents() throws {
        let document = try swagger(
            """
            paths: {}
            definitions:
              Pet: {discriminator: kind, properties: {kind: {type: string}, old: {type: string, x-nullable: true}}}
              Dog: {allOf: [{$ref: '#/definitions/Pet'}]}

            """
        )
        let dog = try document.schema("Dog")
        let reference = try required(dog.allOf?.first?.reference)
        #expect(document.schema(for: reference) === (try document.schema("Pet")))
        #expect(document.schemaName(for: reference) == "Pet")
        #expect(document.namedSchemas.map(\.pointer) == ["#/definitions/Pet", "#/definitions/Dog"])
        #expect(try document.schema("Pet").discriminator?.propertyName == "kind")
        #expect(try document.schema("Pet").properties["old"]?.nullable == true)
    }

    @Test func securitySchemes() throws {
        let document = try swagger(
            """
            paths: {}
            securityDefinitions:
              b: {type: basic}
              k: {type: apiKey, name: key, in: query}
              i: {type: oauth2, flow: implicit, authorizationUrl: 'https://a/auth', scopes: {read: Read}}
              p: {type: oauth2, flow: password, tokenUrl: 'https://a/token', scopes: {}}
              a: {type: oauth2, flow: application, tokenUrl: 'https://a/token', scopes: {}}
              c: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a/auth', tokenUrl: 'https://a/token'}

            """
        )
        let kinds = document.components.securitySchemes.map { ($0.name, document.resolve($0.value)?.kind) }
        for (name, kind) in kinds {
            switch (name, kind) {
            case ("b", .http("basic", nil)), ("k", .apiKey("key", .query)): break
            case ("i", .oauth2(let flows)): #expect(flows.implicit?.scopes["read"] == "Read")
            case ("p", .oauth2(let flows)): #expect(flows.password?.tokenURL == "https://a/token")
            case ("a", .oauth2(let flows)): #expect(flows.clientCredentials?.tokenURL == "https://a/token")
            case ("c", .oauth2(let flows)): #expect(flows.authorizationCode?.authorizationURL == "https://a/auth")
            default: Issue.record("\(name)")
            }
        }
    }

    @Test func whatIsWrong() throws {
        expectSame(
            try diagnose(
                """
                swagger: '2.0'
                info: {title: Test, version: '1'}
                paths:
                  /a:
                    post:
                      parameters:
                        - {in: body, name: a, schema: {$ref: '#/definitions/Pett'}}
                        - {in: formData, name: b, type: string}
                        - {in: form, name: c, type: string}
                        - {in: query, name: d, type: array, collectionFormat: cvs}
                      requestBody: {}
                      responses: {'200': {$ref: '#/definitions/Pet'}}
                definitions: {Pet: {}}
                securityDefinitions: {o: {type: oauth2}, h: {type: http}}

                """
            ),
            [
                "7:46 error broken-reference: '#/definitions/Pett' leads nowhere: there is no 'Pett' in '#/definitions' | "
                    + "did you mean 'Pet'? (13:15)",
                "8:11 error contradiction: an operation has one body, or the fields of a form | the body is here (7:11)",
                "9:16 error unknown-value: 'form' is not a value of 'in', which is one of path, query, header, body, "
                    + "formData",
                "10:63 error unknown-value: 'cvs' is not a value of 'collectionFormat', which is one of csv, ssv, tsv, "
                    + "pipes, multi | did you mean 'csv'?",
                "11:7 warning unknown-field: 'requestBody' is not a field of the Operation Object",
                "12:33 error wrong-reference: '#/definitions/Pet' is not a response, which is expected here",
                "14:26 error missing-field: Security Scheme Object needs the field 'flow'",
                "14:52 error unknown-value: 'http' is not a value of 'type', which is one of basic, apiKey, oauth2",
            ]
        )
    }
}
