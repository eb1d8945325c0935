import OpenAPI
import SourceTree
import Testing

@Suite struct DiagnosticsTests {
    @Test func fiveMistakesInOneRun() throws {
        let found = try diagnose(
            """
            openapi: 3.0.3
            info: {title: Test, version: '1'}
            servers: {url: https://example.com}
            paths:
              /pets:
                get:
                  operationID: listPets
                  parameters:
                    - {name: limit, in: quer, schema: {type: integer}}
                  responses:
                    abc: {description: ok}
                    '200':
                      description: ok
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Pett'}
            components:
              schemas:
                Pet: {type: objekt}
            """
        )
        expectSame(
            found,
            [
                "3:10 error wrong-type: 'servers' must be an array, but this is an object",
                "7:7 warning unknown-field: 'operationID' is not a field of the Operation Object"
                    + " | did you mean 'operationId'?",
                "9:29 error unknown-value: 'quer' is not a value of 'in', which is one of path, query, header, cookie, "
                    + "querystring | did you mean 'query'?",
                "11:9 error invalid-status: 'abc' is no status: responses are called by a code (200), a range (2XX) "
                    + "or 'default'",
                "16:30 error broken-reference: '#/components/schemas/Pett' leads nowhere: there is no 'Pett' in "
                    + "'#/components/schemas' | did you mean 'Pet'? (19:5)",
                "19:17 error unknown-type: 'objekt' is no type of a schema; the types are string, object, array, "
                    + "integer, boolean, number, null | did you mean 'object'?",
            ]
        )
    }

    @Test(arguments: [
        ("[]", "1:1 error not-openapi: an OpenAPI document must be an object, but this is an array"),
        ("openapi: []", "1:10 error wrong-type: 'openapi' must be a string such as 3.0.3, but this is an array"),
        (
            "openapi: 4.0.0",
            "1:10 error unknown-version: '4.0.0' is no version of OpenAPI that is known here, which are 2.0, 3.0, 3.1 "
                + "and 3.2"
        ),
        (
            "openapi: 2.0",
            "1:10 error unknown-version: '2.0' is no version of OpenAPI that is known here, which are 2.0, 3.0, 3.1 and "
                + "3.2 | a document of version 2.0 says so by 'swagger: \"2.0\"'"
        ),
        (
            "openapi: 3.x",
            "1:10 error unknown-version: '3.x' is no version of OpenAPI that is known here, which are 2.0, "
                + "3.0, 3.1 and 3.2"
        ),
        ("swagger: '1.2'", "1:10 error unknown-version: 'swagger' must be 2.0; later versions are called 'openapi'"),
        (
            "opanapi: 3.0.0",
            "1:1 error not-openapi: this is no OpenAPI document: it has neither the field 'openapi' nor 'swagger'"
                + " | it has a field 'opanapi'"
        ),
    ])
    func noDocument(text: String, expected: String) throws {
        #expect(try diagnose(text) == [expected])
        #expect(try reading(text).document == nil)
    }

    @Test(arguments: ["3.0.0", "3.0.4-rc1", "3.1.1", "3.2.0", "3.0"])
    func versions(text: String) throws {
        #expect(try document("openapi: \(text)\ninfo: {title: T, version: '1'}\npaths: {}").version.text == text)
    }

    @Test func missingFields() throws {
        expectSame(
            try diagnose("openapi: 3.1.0\npaths: {}"),
            [
                "1:1 error missing-field: OpenAPI Object needs the field 'info'"
            ]
        )
        expectSame(
            try diagnose(header()),
            [
                "1:1 error missing-field: the document describes nothing: it has none of the fields 'paths', "
                    + "'webhooks' and 'components'"
            ]
        )
        expectSame(
            try diagnose(header("3.0.0") + "components: {}"),
            [
                "1:1 warning missing-field: OpenAPI Object should have the field 'paths'"
            ]
        )
        expectSame(
            try diagnose(
                """
                openapi: 3.0.0
                info: {license: {}}
                servers: [{description: none}, {url: a, variables: {v: {enum: []}}}]
                tags: [{}]
                paths:
                  /a:
                    post:
                      requestBody: {}
                      parameters: [{in: query, schema: {}}, {name: a}, {name: b, in: query}]
                      responses: {'200': {}}
                    get: {}
                components:
                  securitySchemes:
                    a: {type: apiKey}
                    b: {type: http}
                    c: {type: oauth2}
                    d: {type: openIdConnect}
                    e: {}
                  schemas:
                    D: {discriminator: {mapping: {}}}
                """
            ),
            [
                "2:7 warning missing-field: Info Object should have the field 'title'",
                "2:7 warning missing-field: Info Object should have the field 'version'",
                "2:17 warning missing-field: License Object should have the field 'name'",
                "3:11 error missing-field: Server Object needs the field 'url'",
                "3:56 error missing-field: Server Variable Object needs the field 'default'",
                "3:57 error empty-enum: 'enum' of a server variable must not be empty",
                "4:8 error missing-field: Tag Object needs the field 'name'",
                "8:20 warning missing-field: Request Body Object should have the field 'content'",
                "9:20 error missing-field: Parameter Object needs the field 'name'",
                "9:45 error missing-field: Parameter Object needs the field 'in'",
                "9:56 warning missing-field: Parameter Object should have the field 'schema' or 'content'",
                "10:26 warning missing-field: Response Object should have the field 'description'",
                "11:10 warning missing-field: Operation Object should have the field 'responses'",
                "14:8 error missing-field: Security Scheme Object needs the field 'name'",
                "14:8 error missing-field: Security Scheme Object needs the field 'in'",
                "15:8 error missing-field: Security Scheme Object needs the field 'scheme'",
                "16:8 error missing-field: Security Scheme Object needs the field 'flows'",
                "17:8 error missing-field: Security Scheme Object needs the field 'openIdConnectUrl'",
                "18:8 error missing-field: Security Scheme Object needs the field 'type'",
                "20:24 error missing-field: Discriminator Object needs the field 'propertyName'",
            ]
        )
    }

    @Test func wrongTypes() throws {
        expectSame(
            try diagnoseSchemas(
                """
                    A: null
                    B: 42
                    C: []
                    D: {properties: [a], required: a, enum: a, allOf: {}, type: [{}], nullable: 1, minLength: a}
                    E: {maximum: high, items: 3, $ref: 3, externalDocs: [], minItems: -1, title: {}, examples: 1}
                """
            ),
            [
                "5:8 error wrong-type: a schema must be an object, but this is null",
                "6:8 error wrong-type: a schema must be an object, but this is an integer",
                "7:8 error wrong-type: a schema must be an object, but this is an array",
                "8:21 error wrong-type: 'properties' must be an object, but this is an array",
                "8:36 error wrong-type: 'required' must be an array, but this is a string",
                "8:45 error wrong-type: 'enum' must be an array, but this is a string",
                "8:55 error wrong-type: 'allOf' must be an array, but this is an object",
                "8:66 error wrong-type: the values of 'type' must be strings, but this is an object",
                "8:81 error wrong-type: 'nullable' must be true or false, but this is an integer",
                "8:95 error wrong-type: 'minLength' must be a number, but this is a string",
                "9:18 error wrong-type: 'maximum' must be a number, but this is a string",
                "9:31 error wrong-type: a schema must be an object, but this is an integer",
                "9:40 error wrong-type: '$ref' must be a string, but this is an integer",
                "9:57 error wrong-type: External Documentation Object must be an object, but this is an array",
                "9:71 warning invalid-count: 'minItems' must be an integer from 0, and is ignored",
                "9:82 error wrong-type: 'title' must be a string, but this is an object",
                "9:96 error wrong-type: 'examples' must be an array, but this is an integer",
            ]
        )
    }

    @Test func brokenReferences() throws {
        expectSame(
            try diagnose(
                header() + """
                    paths:
                      /a:
                        get:
                          parameters:
                            - $ref: '#/components/parameters/Limt'
                            - $ref: '#/components/responses/R'
                            - $ref: '#/components/parameters/Broken'
                            - $ref: Limit
                          responses:
                            '200': {$ref: 'common.yaml#/R'}
                            '201': {$ref: ''}
                            '202': {$ref: '#/definitions/R'}
                            '203': {$ref: '#R'}
                    components:
                      parameters:
                        Limit: {name: limit, in: query, schema: {$ref: '#/components/schemas/S/properties/b'}}
                        Broken: {$ref: '#/nowhere'}
                      responses:
                        R: {description: ok}
                      schemas:
                        S: {properties: {a: {}}}
                        T: {$ref: '#/components/parameters/Broken/schema'}
                        U: {$ref: '#/components/responses/R'}
                    """
            ),
            [
                "7:17 error broken-reference: '#/components/parameters/Limt' leads nowhere: there is no 'Limt'"
                    + " in '#/components/parameters' | did you mean 'Limit'? (18:5)",
                "8:17 error wrong-reference: '#/components/responses/R' is not a parameter, which is expected "
                    + "here",
                "10:17 error external-reference: 'Limit' leads nowhere: other documents are not read here"
                    + " | did you mean '#/components/parameters/Limit'? (18:5)",
                "12:23 error external-reference: 'common.yaml#/R' leads nowhere: other documents are not read here",
                "13:23 error broken-reference: '' leads nowhere: it is the whole document, and a response is "
                    + "expected here",
                "14:23 error broken-reference: '#/definitions/R' leads nowhere: there is no 'definitions' in "
                    + "'#'",
                "15:23 error broken-reference: '#R' leads nowhere: there is no schema with this '$anchor'",
                "18:52 error broken-reference: '#/components/schemas/S/properties/b' leads nowhere: there is "
                    + "no 'b' in '#/components/schemas/S/properties'",
                "19:20 error broken-reference: '#/nowhere' leads nowhere: there is no 'nowhere' in '#'",
                "24:15 error broken-reference: '#/components/parameters/Broken/schema' leads nowhere: the way "
                    + "there passes through the reference '#/nowhere', which leads nowhere",
                "25:15 error wrong-reference: '#/components/responses/R' is not a schema, which is expected "
                    + "here, and has none",
            ]
        )
    }

    @Test func cycles() throws {
        let text = """
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C', description: with a sibling}
                C: {$ref: '#/components/schemas/A'}
                Self: {$ref: '#/components/schemas/Self'}
                In: {$ref: '#/components/schemas/A'}
                Fine: {$ref: '#/components/schemas/Leaf'}
                Leaf: {}
            """
        expectSame(
            try diagnoseSchemas(text),
            [
                "5:15 error reference-cycle: '#/components/schemas/B' leads back to itself through references alone"
                    + " | through '#/components/schemas/C' (6:15) | through '#/components/schemas/A' (7:15)",
                "8:18 error reference-cycle: '#/components/schemas/Self' leads back to itself through references "
                    + "alone",
            ]
        )
        // Whoever follows them comes to an end.
        let read = try reading(header() + "components:\n  schemas:\n" + text).document
        let document = try #require(read)
        #expect(document.resolve(try document.schema("A")) == nil)
        #expect(document.resolve(try document.schema("In")) == nil)
        #expect(document.resolve(try document.schema("Self")) == nil)
        #expect(document.resolve(try document.schema("Fine")) === (try document.schema("Leaf")))

        expectSame(
            try diagnose(
                header() + """
                    components:
                      responses:
                        A: {$ref: '#/components/responses/B'}
                        B: {$ref: '#/components/responses/A'}
                    """
            ),
            [
                "5:15 error reference-cycle: '#/components/responses/B' leads back to itself through "
                    + "references alone | through '#/components/responses/A' (6:15)"
            ]
        )
    }

    @Test func pointersThatGoInCirclesEnd() throws {
        let found = try diagnoseSchemas(
            """
                A: {$ref: '#/components/schemas/B/properties/x'}
                B: {$ref: '#/components/schemas/A/properties/y'}
            """
        )
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("error broken-reference") && $0.contains("passes through") })
    }
}
