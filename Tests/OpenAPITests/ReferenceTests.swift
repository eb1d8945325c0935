import OpenAPI
import SourceTree
import Testing

@Suite struct ReferenceTests {
    @Test func pointersOfAllKinds() throws {
        let document = try document(
            header("3.0.3") + """
                paths:
                  /pets/{id}:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: string, title: id}}]
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {title: deep}}}
                components:
                  schemas:
                    a~b: {title: tilde}
                    a/b: {title: slash}
                    a b: {title: space}
                    a%b: {title: percent}
                    Refs:
                      prefixItems:
                        - $ref: '#/components/schemas/a~0b'
                        - $ref: '#/components/schemas/a~1b'
                        - $ref: '#/components/schemas/a%20b'
                        - $ref: '#/components/schemas/a%25b'
                        - $ref: '#/components/schemas/a%b'
                        - $ref: '#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1json/schema'
                        - $ref: '#/paths/~1pets~1{id}/get/parameters/0/schema'
                        - $ref: '#/components/schemas/Refs/prefixItems/8/properties/inner'
                        - properties: {inner: {title: inner}}
                """
        )
        let refs = try document.schema("Refs").prefixItems
        let titles = refs.dropLast().map { document.target(of: $0)?.title }
        #expect(titles == ["tilde", "slash", "space", "percent", "percent", "deep", "id", "inner"])
    }

    @Test func oneInstanceForOnePlace() throws {
        let document = try document(
            header() + """
                paths:
                  /pets:
                    get:
                      responses:
                        '200': {$ref: '#/components/responses/Pets'}
                components:
                  responses:
                    Pets: {description: ok, content: {application/json: {schema: {type: object}}}}
                  schemas:
                    A: {$ref: '#/components/responses/Pets/content/application~1json/schema'}
                    B: {$ref: '#/paths/~1pets/get/responses/200/content/application~1json/schema'}
                    C: {$ref: '#/components/schemas/A'}
                """
        )
        let written = try #require(document.components.responses["Pets"]?.inline?.content.first?.value.schema)
        #expect(document.target(of: try document.schema("A")) === written)
        // The way to B leads through a reference to the response.
        #expect(document.target(of: try document.schema("B")) === written)
        #expect(document.target(of: try document.schema("C")) === (try document.schema("A")))
        #expect(document.resolve(try document.schema("C")) === written)
        let pointer = try #require(JSONPointer("/paths/~1pets/get/responses/200/content/application~1json/schema"))
        #expect(document.schema(at: pointer) === written)
        #expect(document.schema(at: try required(JSONPointer("/paths/~1pets/get"))) == nil)
        #expect(document.schema(at: try required(JSONPointer("/nowhere"))) == nil)
        let operation = try #require(document.paths["/pets"]?.inline?[.get])
        let response = try #require(operation.responses[.code(200)])
        #expect(document.resolve(response)?.content.first?.value.schema === written)
    }

    @Test func recursion() throws {
        let document = try documentWithSchemas(
            """
                Node: {properties: {next: {$ref: '#/components/schemas/Node'}}}
                A: {properties: {b: {$ref: '#/components/schemas/B'}}}
                B: {items: {$ref: '#/components/schemas/A'}}
            """
        )
        let node = try document.schema("Node")
        #expect(document.resolve(try required(node.properties["next"])) === node)
        let b = try #require(document.resolve(try required(document.schema("A").properties["b"])))
        #expect(document.resolve(try required(b.items)) === (try document.schema("A")))
    }

    @Test func everyKindOfObject() throws {
        let document = try document(
            header() + """
                paths:
                  /a: {$ref: '#/components/pathItems/item', summary: here}
                components:
                  pathItems:
                    empty: {summary: nothing}
                    item:
                      post:
                        parameters: [{$ref: '#/components/parameters/p2'}]
                        requestBody: {$ref: '#/components/requestBodies/body', description: mine}
                        responses: {'200': {$ref: '#/components/responses/response'}}
                        callbacks: {done: {$ref: '#/components/callbacks/callback'}}
                  parameters:
                    p: {name: p, in: query, schema: {}, examples: {one: {$ref: '#/components/examples/example'}}}
                    p2: {$ref: '#/components/parameters/p'}
                  requestBodies:
                    body: {content: {text/plain: {}}}
                  responses:
                    response:
                      description: ok
                      headers: {X-A: {$ref: '#/components/headers/header'}}
                      links: {next: {$ref: '#/components/links/link'}}
                  headers: {header: {description: header}}
                  links: {link: {operationId: op}}
                  callbacks: {callback: {'{$url}': {$ref: '#/components/pathItems/empty'}}}
                  examples: {example: {value: 3}}
                  securitySchemes: {s: {$ref: '#/components/securitySchemes/t'}, t: {type: mutualTLS}}
                """
        )
        let entry = try #require(document.paths["/a"])
        #expect(entry.reference?.summary == "here")
        let item = try #require(document.resolve(entry))
        let post = try #require(item[.post])
        let parameter = try #require(document.resolve(post.parameters[0]))
        #expect(parameter.name == "p")
        #expect(document.resolve(try required(parameter.examples["one"]))?.value?.integer == 3)
        #expect(post.requestBody?.reference?.description == "mine")
        #expect(document.resolve(try required(post.requestBody))?.content.names == ["text/plain"])
        let response = try #require(document.resolve(try required(post.responses.first?.response)))
        #expect(document.resolve(try required(response.headers["X-A"]))?.description == "header")
        #expect(document.resolve(try required(response.links["next"]))?.operationId == "op")
        let callback = try #require(document.resolve(try required(post.callbacks["done"])))
        #expect(document.resolve(try required(callback.pathItems["{$url}"]))?.summary == "nothing")
        guard case .mutualTLS = document.resolve(try #require(document.components.securitySchemes["s"]))?.kind else {
            throw AnotherForm()
        }
    }

    @Test func mediaTypesAreFollowedAtOnce() throws {
        let document = try document(
            header("3.2.0") + """
                components:
                  mediaTypes: {json: {schema: {title: shared}}}
                  requestBodies:
                    one: {content: {application/json: {$ref: '#/components/mediaTypes/json'}}}
                    two: {content: {application/json: {$ref: '#/components/mediaTypes/json'}}}
                """
        )
        let schemas = document.components.requestBodies.values.map { $0.inline?.content.first?.value.schema }
        #expect(schemas[0]?.title == "shared")
        #expect(schemas[0] === schemas[1])
        #expect(schemas[0] === document.components.mediaTypes["json"]?.schema)
    }

    @Test func anchors() throws {
        let document = try documentWithSchemas(
            """
                User: {properties: {a: {$ref: '#address'}}}
                Address: {$anchor: address, title: address}
            """
        )
        let property = try #require(document.schema("User").properties["a"])
        #expect(document.target(of: property)?.title == "address")
    }

    @Test func schemasOutsideTheComponents() throws {
        let document = try document(
            header() + """
                x-schemas:
                  Pet: {properties: {owner: {$ref: '#/x-schemas/Owner'}}}
                  Owner: {title: owner}
                components:
                  schemas: {Pet: {$ref: '#/x-schemas/Pet'}}
                """
        )
        let pet = try #require(document.resolve(try document.schema("Pet")))
        #expect(document.target(of: try required(pet.properties["owner"]))?.title == "owner")
    }

    @Test func definitionsOfAPastedSchema() throws {
        let text = """
                A: {$defs: {X: {title: of A}}, properties: {x: {$ref: '#/$defs/X'}}}
                B:
                  $defs: {X: {title: of B}, Y: {properties: {x: {$ref: '#/$defs/X'}}}}
                  items: {$ref: '#/$defs/Y/properties/x'}
            """
        let document = try documentWithSchemas(text)
        let a = try #require(document.schema("A").properties["x"])
        #expect(document.target(of: a)?.title == "of A")
        let b = try #require(document.schema("B").items)
        #expect(document.resolve(b)?.title == "of B")
        expectSame(
            try diagnoseSchemas(text),
            [
                "5:59 warning local-reference: references to '#/$defs' are taken to start from the schema around "
                    + "them, not from the document | and at 2 more places"
            ]
        )
    }

    @Test func whereNoneIsAllowed() throws {
        let text =
            header() + """
                x-texts: {intro: Long text}
                x-operations:
                  list: {operationId: list, description: {$ref: '#/x-texts/intro'}, responses: {}, x-a: 1}
                paths:
                  /a: {get: {$ref: '#/x-operations/list', tags: [a]}, put: {$ref: 'put.yaml'}}
                components:
                  custom: {Pet: {title: pet}}
                  schemas: {Pet: {$ref: '#/components/custom/Pet'}}
                """
        expectSame(
            try diagnose(text),
            [
                "5:43 warning misplaced-reference: 'description' may not be a reference; it is followed all the same",
                "7:14 warning misplaced-reference: the Operation Object may not be a reference; it is followed all the "
                    + "same | and at one more place",
                "7:67 error external-reference: 'put.yaml' leads nowhere: other documents are not read here",
                "9:3 warning unknown-field: 'custom' is not a field of the Components Object",
            ]
        )
        let document = try #require(try reading(text).document)
        let get = try #require(document.paths["/a"]?.inline?[.get])
        #expect(get.operationId == "list")
        #expect(get.description == "Long text")
        #expect(get.tags == ["a"])
        #expect(get.extensions.names == ["x-a"])
        #expect(document.resolve(try document.schema("Pet"))?.title == "pet")
    }

    @Test func aliasedSchemasAreOneSchema() throws {
        let document = try documentWithSchemas("    A: &a {title: one}\n    B: *a")
        #expect(try document.schema("A") === (try document.schema("B")))
    }
}
