import OpenAPI
import SourceTree
import Testing

@Suite struct FileReferenceTests {
    @Test func filesOfEveryKind() throws {
        let documents = InMemoryDocuments([
            "specs/api.yaml": header() + """
                paths:
                  /a: {$ref: paths/a.yaml}
                components:
                  schemas: {$ref: schemas/index.json}
                  securitySchemes: {key: {$ref: parts.yaml#/key}}
                """,
            "specs/paths/a.yaml": """
            get:
              parameters: [{$ref: ../parts.yaml#/limit}]
              requestBody: {$ref: '../parts.yaml#/body'}
              responses:
                '200': {$ref: ../ok.yaml}
              callbacks: {done: {$ref: ../parts.yaml#/callback}}
            """,
            "specs/ok.yaml": """
            description: ok
            headers: {X-A: {$ref: parts.yaml#/header}}
            content:
              application/json: {schema: {$ref: schemas/pet.yaml}, examples: {one: {$ref: 'one pet.json'}}}
            links: {next: {$ref: parts.yaml#/link}}
            """,
            "specs/one pet.json": #"{"value": 3}"#,
            "specs/parts.yaml": """
            limit: {name: limit, in: query, schema: {$ref: '#/number'}}
            number: {type: integer, title: in parts}
            body: {content: {text/plain: {}}}
            callback: {'{$url}': {$ref: paths/empty.yaml}}
            header: {description: header}
            link: {operationId: op}
            key: {type: http, scheme: bearer}
            """,
            "specs/paths/empty.yaml": "summary: nothing",
            "specs/schemas/index.json": #"{"Pet": {"$ref": "pet.yaml"}, "Cat": {"type": "object"}}"#,
            "specs/schemas/pet.yaml": "{title: pet, properties: {cat: {$ref: '../api.yaml#/components/schemas/Cat'}}}",
        ])
        let document = try documents.document("specs/api.yaml")
        let get = try #require(document.resolve(try required(document.paths["/a"]))?[.get])
        let limit = try #require(document.resolve(get.parameters[0]))
        #expect(document.resolve(try required(limit.schema))?.title == "in parts")
        #expect(document.resolve(try required(get.requestBody))?.content.names == ["text/plain"])
        let ok = try #require(document.resolve(try required(get.responses.first?.response)))
        #expect(document.resolve(try required(ok.headers["X-A"]))?.description == "header")
        #expect(document.resolve(try required(ok.links["next"]))?.operationId == "op")
        let media = try #require(ok.content.first?.value)
        #expect(document.resolve(try required(media.examples["one"]))?.value?.integer == 3)
        let callback = try #require(document.resolve(try required(get.callbacks["done"])))
        #expect(document.resolve(try required(callback.pathItems["{$url}"]))?.summary == "nothing")
        guard case .http = document.resolve(try #require(document.components.securitySchemes["key"]))?.kind else {
            throw AnotherForm()
        }
        let pet = try #require(document.resolve(try document.schema("Pet")))
        #expect(pet.title == "pet")
        #expect(pet === document.resolve(try required(media.schema)))
        // The way back leads to the very schema of the document that was asked for.
        #expect(document.resolve(try required(pet.properties["cat"])) === (try document.schema("Cat")))
        #expect(pet.location.description == "specs/schemas/pet.yaml:1:1")
        // Each once, and the document itself by the way back.
        #expect(documents.requests.count == Set(documents.requests).count)
    }

    @Test func circles() throws {
        let documents = InMemoryDocuments([
            "api.yaml": header() + "components: {schemas: {A: {$ref: a.yaml}, X: {$ref: x.yaml}}}",
            "a.yaml": "{title: a, properties: {b: {$ref: b.yaml}, self: {$ref: '#'}}}",
            "b.yaml": "{title: b, properties: {a: {$ref: 'a.yaml#'}, again: {$ref: 'a.yaml#/properties/b'}}}",
            "x.yaml": "$ref: y.yaml",
            "y.yaml": "$ref: x.yaml",
        ])
        let (document, diagnostics) = try documents.reading("api.yaml")
        #expect(diagnostics.all.map(\.code) == ["reference-cycle"])
        let found = try #require(document)
        let a = try #require(found.resolve(try found.schema("A")))
        let b = try #require(found.resolve(try required(a.properties["b"])))
        #expect(b.title == "b")
        #expect(found.resolve(try required(b.properties["a"])) === a)
        #expect(found.resolve(try required(b.properties["again"])) === b)
        #expect(found.resolve(try required(a.properties["self"])) === a)
        #expect(found.resolve(try found.schema("X")) == nil)
    }

    @Test func whatLeadsNowhere() throws {
        let documents = InMemoryDocuments([
            "specs/api.yaml": header() + """
                components:
                  schemas:
                    A: {$ref: gone.yaml}
                    B: {$ref: 'there.yaml#/Dgo'}
                    C: {$ref: 'there.yaml#Dog'}
                    D: {$ref: 'api2.yaml'}
                    E: {$ref: broken.yaml}
                    F: {$ref: 'broken.yaml#/x'}
                    G: {$ref: 'loop1.yaml#/a/b'}
                    H: {$ref: Dog}
                    Dog: {}
                    I: {$ref: 'there.yaml#/bad'}
                """,
            "specs/there.yaml": "{Dog: {type: object}, bad: {type: objekt}}",
            "specs/api2.yaml": header(),
            "specs/broken.yaml": "a: [",
            "specs/loop1.yaml": "a: {$ref: 'loop2.yaml#/a'}",
            "specs/loop2.yaml": "a: {$ref: 'loop1.yaml#/a'}",
        ])
        expectSame(
            try documents.diagnose("specs/api.yaml"),
            [
                "specs/api.yaml:5:15 error broken-reference: 'gone.yaml' leads nowhere: cannot read specs/gone.yaml",
                "specs/api.yaml:6:15 error broken-reference: 'there.yaml#/Dgo' leads nowhere: there is no 'Dgo' in "
                    + "'specs/there.yaml#' | did you mean 'Dog'?",
                "specs/api.yaml:7:15 error broken-reference: 'there.yaml#Dog' leads nowhere: there is no schema with "
                    + "this '$anchor' | did you mean 'there.yaml#/Dog'?",
                "specs/api.yaml:8:15 error broken-reference: 'api2.yaml' leads nowhere: it is the whole document, and "
                    + "a schema is expected here",
                "specs/api.yaml:11:15 error broken-reference: 'loop1.yaml#/a/b' leads nowhere: the way there passes "
                    + "through the reference 'loop1.yaml#/a', which leads nowhere",
                "specs/api.yaml:12:15 error broken-reference: 'Dog' leads nowhere: cannot read specs/Dog | did you "
                    + "mean '#/components/schemas/Dog'?",
                "specs/broken.yaml:1:5 error yaml-syntax: did not find expected node content | while parsing a flow "
                    + "node | the document is referred to here",
                "specs/there.yaml:1:35 error unknown-type: 'objekt' is no type of a schema; the types are string, "
                    + "object, array, integer, boolean, number, null | did you mean 'object'?",
            ]
        )
    }

    @Test func namesOfSchemas() throws {
        let documents = InMemoryDocuments([
            "specs/api.yaml": header() + """
                components:
                  schemas:
                    Pet: {$ref: pet.yaml}
                    Again: {$ref: pet.yaml}
                    Holder:
                      properties:
                        whole: {$ref: models/pet.yaml}
                        index: {$ref: 'models/tree/index.yaml'}
                        named: {$ref: 'models.yaml#/x-models/Dog'}
                        defined: {$ref: 'models.yaml#/$defs/Cat'}
                        inner: {$ref: 'models.yaml#/$defs/Cat/properties/name'}
                        other: {$ref: 'more.yaml#/Dog'}
                        own: {$ref: '#/x-own/Own'}
                  x: {}
                x-own: {Own: {type: object}}
                """,
            "specs/pet.yaml": "{type: object}",
            "specs/models/pet.yaml": "{type: object}",
            "specs/models/tree/index.yaml": "{type: object}",
            "specs/models.yaml": "{x-models: {Dog: {}}, $defs: {Cat: {properties: {name: {}}}}}",
            "specs/more.yaml": "{Dog: {}}",
        ])
        let document = try documents.document("specs/api.yaml")
        #expect(
            document.namedSchemas.map { "\($0.name) \($0.pointer)" } == [
                "Pet #/components/schemas/Pet", "Again #/components/schemas/Again",
                "Holder #/components/schemas/Holder", "Own #/x-own/Own", "Cat models.yaml#/$defs/Cat",
                "Dog models.yaml#/x-models/Dog", "models_pet models/pet.yaml#", "tree models/tree/index.yaml#",
                "more_Dog more.yaml#/Dog",
            ]
        )
        // A component that is nothing but a reference is what it refers to.
        #expect(document.namedSchemas[0].schema.location.path == "specs/pet.yaml")
        #expect(document.namedSchemas[1].schema === (try document.schema("Again")))
        let again = try #require(try document.schema("Again").reference)
        #expect(document.schemaName(for: again) == "Pet")
        #expect(document.pointer(of: again) == "pet.yaml#")
    }

    /// `returned` alone says nothing where there are several.
    @Test func keysThatSeveralFilesHaveAreCalledAfterTheirFiles() throws {
        let documents = InMemoryDocuments([
            "specs/api.yaml": header() + """
                components:
                  schemas:
                    Holder:
                      properties:
                        letter: {$ref: 'letter.yaml#/returned'}
                        check: {$ref: 'checks/check.yaml#/returned'}
                        made: {$ref: 'letter.yaml#/made'}
                """,
            "specs/letter.yaml": "{returned: {type: object}, made: {type: object}}",
            "specs/checks/check.yaml": "{returned: {type: object}}",
        ])
        let document = try documents.document("specs/api.yaml")
        #expect(
            document.namedSchemas.map { "\($0.name) \($0.pointer)" } == [
                "Holder #/components/schemas/Holder", "check_returned checks/check.yaml#/returned",
                "made letter.yaml#/made", "letter_returned letter.yaml#/returned",
            ]
        )
    }

    @Test func mappingsNameComponentsOfTheDocumentThatWasAskedFor() throws {
        let documents = InMemoryDocuments([
            "api.yaml": header() + "components: {schemas: {P: {$ref: 'p.yaml#/P'}, Dog: {title: here}}}",
            "p.yaml": """
            P: {oneOf: [], discriminator: {propertyName: k, mapping: {d: Dog, c: Cat, f: './p.yaml#/Fish'}}}
            Fish: {title: fish}
            components: {schemas: {Dog: {title: there}, Cat: {title: there}}}
            """,
        ])
        let document = try documents.document("api.yaml")
        let mapping = try #require(document.resolve(try document.schema("P"))?.discriminator?.mapping)
        #expect(mapping.values.map { document.schema(for: $0)?.title } == ["here", "there", "fish"])
    }
}
