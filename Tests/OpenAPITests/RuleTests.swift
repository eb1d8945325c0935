import OpenAPI
import SourceTree
import Testing

/// What the specification forbids, and what of it is read all the same.
@Suite struct RuleTests {
    @Test func habitsOfAuthors() throws {
        let text = """
            openapi: 3.0.0
            info: {title: 1, version: 1.0, description: , contact: }
            tags:
            paths:
              /a/{id}:
                get:
                  tags: [1]
                  deprecated: use b
                  parameters:
                    - {name: id, in: path, schema: {minLength: '3', nullable: 'true', required: true}}
                  responses:
                    '200': {description: ok, content: {application/json: }}
                    404/410: {description: gone}
            """
        let (document, diagnostics) = try reading(text)
        #expect(!diagnostics.containsErrors)
        let codes = diagnostics.all.map(\.code)
        #expect(
            codes == [
                "unquoted-text", "unquoted-text", "null-field", "null-field", "null-field", "unquoted-text",
                "wrong-type", "optional-path-parameter", "quoted-number", "quoted-bool", "misplaced-required",
                "null-field", "invalid-status",
            ]
        )
        #expect(document?.info.title == "1")
        #expect(document?.info.version == "1.0")
        let get = try #require(document?.paths.first?.value.inline?[.get])
        #expect(get.tags == ["1"])
        #expect(get.deprecated)
        let id = try #require(get.parameters.first?.inline)
        #expect(id.required)
        #expect(id.schema?.minLength == 3)
        #expect(id.schema?.nullable == true)
        #expect(get.responses[.code(200)]?.inline?.content.names == ["application/json"])
        #expect(get.responses.map(\.key) == [.code(200), .code(404), .code(410)])
    }

    @Test func repeatedWarningsAreOne() throws {
        expectSame(
            try diagnoseSchemas("    A: {emoji: 1}\n    B: {emoji: 1, titel: a}\n    C: {emoji: 2}"),
            [
                "5:9 warning unknown-field: 'emoji' is not a field of the Schema Object | and at 2 more places",
                "6:19 warning unknown-field: 'titel' is not a field of the Schema Object | did you mean 'title'?",
            ]
        )
    }

    @Test func parameters() throws {
        expectSame(
            try diagnose(
                header("3.2.0") + """
                    paths:
                      /a:
                        parameters:
                          - {name: a, in: query, schema: {}}
                          - {name: a, in: header, schema: {}}
                          - {name: a, in: query, schema: {}}
                        get:
                          parameters:
                            - {name: a, in: query, schema: {}}
                            - {name: q, in: querystring, content: {text/plain: {}}}
                            - {name: 'a b', in: header, allowReserved: true, schema: {}}
                            - {name: '{c}', in: path, required: true, schema: {}}
                            - {name: d, in: path, required: true, style: form, schema: {}}
                            - {name: e, in: body, schema: {}}
                            - {name: f, in: query, schema: {}, content: {text/plain: {}}, example: 1, examples: {}}
                            - {name: g, in: querystring, schema: {}}
                    """
            ),
            [
                "6:9 error contradiction: 'a' cannot stand beside 'q', which is the whole query string"
                    + " | the whole query string is here (12:11)",
                "8:9 error duplicate-parameter: there are two parameters 'a' in 'query'"
                    + " | the first one is here (6:9)",
                "13:18 error invalid-header-name: 'a b' cannot be the name of a header",
                "13:52 error misplaced-field: 'allowReserved' means nothing for a parameter in 'header'",
                "14:18 error invalid-parameter-name: '{c}' cannot be the name of a parameter in a path",
                "15:54 error unknown-value: a parameter in 'path' cannot have the style 'form'",
                "16:25 error unknown-value: 'in: body' is of OpenAPI 2.0; since 3.0 it is a requestBody",
                "17:44 warning contradiction: 'schema' and 'content' exclude each other",
                "17:83 error contradiction: 'example' and 'examples' exclude each other",
                "18:11 error missing-field: Parameter Object of a query string needs the field 'content'",
            ]
        )
    }

    @Test func names() throws {
        expectSame(
            try diagnose(
                header() + """
                    security: [{kye: []}]
                    paths:
                      pets: {}
                      $ref: a
                      /a: {get: {operationId: a, security: [{other: []}]}, put: {operationId: a}}
                    components:
                      schemas: {'User«Info»': {}}
                      securitySchemes: {key: {type: mutualTLS}}
                    """
            ),
            [
                "3:13 warning unknown-security-scheme: there is no security scheme 'kye' in "
                    + "'#/components/securitySchemes', and it is ignored | did you mean 'key'? (10:21)",
                "5:3 error invalid-path: a path must start with '/': 'pets'",
                "6:3 error misplaced-reference: '$ref' cannot stand for all paths",
                "7:42 warning unknown-security-scheme: there is no security scheme 'other' in "
                    + "'#/components/securitySchemes', and it is ignored",
                "7:75 warning duplicate-operation-id: the operationId 'a' is taken by another operation"
                    + " | the first one is here (7:27)",
                "9:13 error invalid-name: 'User«Info»' is no valid name of a component: it may hold letters, "
                    + "digits, '.', '-' and '_' alone",
            ]
        )
    }

    @Test func whatIsMeantIsClear() throws {
        let text =
            header("3.0.3") + """
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: ok
                          content: {$ref: '#/components/mediaTypes/both'}
                        '400':
                          description: ok
                          content: {application/json: {schema: {$ref: '#/components/responses/Bad'}}}
                components:
                  mediaTypes:
                    both: {application/json: {schema: {title: json}}, text/plain: {}}
                  responses:
                    Bad: {description: bad, content: {application/json: {schema: {title: bad}}}}
                  schemas:
                    Drink: {discriminator: {propertyName: kind, mapping: {tea: Tea}}, oneOf: []}
                    Old: {discriminator: kind, examples: {one: 1}}
                """
        expectSame(
            try diagnose(text),
            [
                "9:27 warning misplaced-reference: '$ref' cannot stand for all of 'content'; it is followed all the "
                    + "same",
                "12:55 warning wrong-reference: '#/components/responses/Bad' is not a schema, which is expected here; "
                    + "the schema it has is taken | the schema is here (17:66)",
                "14:3 warning unknown-field: 'mediaTypes' is not a field of the Components Object",
                "19:64 warning broken-mapping: 'Tea' leads nowhere: there is no 'Tea' in '#/components/schemas'",
                "19:71 warning empty-composition: 'oneOf' is empty, and is ignored",
                "20:26 warning wrong-type: 'discriminator' must be an object with the field 'propertyName'",
                "20:42 warning named-examples: 'examples' of a schema must be an array; examples by name are ignored "
                    + "here",
            ]
        )
        let document = try document(text)
        let responses = try #require(document.paths.first?.value.inline?[.get]?.responses)
        let content = try #require(responses[.code(200)]?.inline?.content)
        #expect(content.names == ["application/json", "text/plain"])
        #expect(content["application/json"]?.schema?.title == "json")
        let bad = try #require(responses[.code(400)]?.inline?.content.first?.value.schema)
        #expect(document.resolve(bad)?.title == "bad")
        #expect(try document.schema("Old").discriminator?.propertyName == "kind")
        let tea = try #require(document.schema("Drink").discriminator?.mapping["tea"])
        #expect(document.schema(for: tea) == nil)
    }

    @Test func additionalOperationsAreAdditional() throws {
        expectSame(
            try diagnose(
                header("3.2.0") + """
                    paths:
                      /a: {additionalOperations: {POST: {}, post: {}, LINK: {}, 'A B': {}}}
                    """
            ),
            [
                "4:31 error contradiction: 'POST' has a field of its own, 'post', and cannot be an additional "
                    + "operation",
                "4:61 error invalid-method: 'A B' cannot be the name of a method",
            ]
        )
    }

    @Test func tagsWithinTags() throws {
        expectSame(
            try diagnose(
                header("3.2.0") + """
                    paths: {}
                    tags:
                      - {name: a, parent: b}
                      - {name: b, parent: a}
                      - {name: c, parent: a}
                      - {name: dogs, parent: anmals}
                      - {name: animals}
                    """
            ),
            [
                "5:23 warning tag-cycle: the tag 'a' is within itself",
                "6:23 warning tag-cycle: the tag 'b' is within itself",
                "8:26 warning unknown-tag: there is no tag 'anmals' for 'dogs' to be within | did you mean 'animals'?",
            ]
        )
    }

    @Test func siblingsOfReferences() throws {
        expectSame(
            try diagnose(
                header() + """
                    components:
                      parameters:
                        A: {name: a, in: query, schema: {}}
                        B: {$ref: '#/components/parameters/A', name: b, x-a: 1, description: mine, summary: s}
                    """
            ),
            ["6:44 warning ignored-sibling: 'name' beside '$ref' is ignored, except in a schema"]
        )
    }
}
