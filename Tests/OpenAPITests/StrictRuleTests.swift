import OpenAPI
import SourceTree
import Testing

/// What no document in use does is an error; what some do is one from the version on that none of them names.
@Suite struct StrictRuleTests {
    @Test(
        "an unknown field is refused where documents in use have none",
        arguments: [
            ("body: 1\npaths: {}", "3:1 error unknown-field: 'body' is not a field of the OpenAPI Object"),
            (
                "paths: {/a: {get: {responses: {'200': {description: '', schema: {}}}}}}",
                "3:57 error unknown-field: 'schema' is not a field of the Response Object"
            ),
            (
                "components: {links: {a: {operationId: b, body: c}}}",
                "3:42 error unknown-field: 'body' is not a field of the Link Object"
            ),
            (
                "components: {headers: {a: {schema: {}, allowReserved: true}}}",
                "3:40 error unknown-field: 'allowReserved' is not a field of the Header Object"
            ),
            (
                "components: {requestBodies: {a: {content: {}, schema: {}}}}",
                "3:47 error unknown-field: 'schema' is not a field of the Request Body Object"
            ),
        ]
    )
    func unknownFields(lines: String, expected: String) throws {
        let hint = " | fields beside those of the specification begin with 'x-'"
        for version in ["3.0.3", "3.1.0", "3.2.0"] {
            let found = try diagnose(header(version) + lines).filter { $0.contains("unknown-field") }
            expectSame(found, [expected + hint])
        }
    }

    @Test func unknownFieldsThatAreIgnored() throws {
        let text =
            header() + """
                paths:
                  /a:
                    emoji: cat
                    get:
                      emoji: cat
                      requestBody: {content: {text/plain: {emoji: cat}}}
                      parameters: [{name: a, in: query, schema: {}, emoji: cat}]
                components: {emoji: cat, examples: {a: {emoji: cat}}}
                """
        let diagnostics = try reading(text).diagnostics.all
        #expect(diagnostics.map(\.code) == Array(repeating: "unknown-field", count: 6))
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func aKeywordOfSchemasBesideSchema() throws {
        let text =
            header() + """
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: a, in: query, type: array, schema: {items: {}}}
                        - {name: b, in: query, type: array, schema: {items: {}}, title: a}
                      requestBody: {content: {text/plain: {items: {}}}}
                """
        expectSame(
            try diagnose(text),
            [
                "7:32 error misplaced-field: 'type' is a field of the Schema Object: it belongs into 'schema' of the "
                    + "Parameter Object | and at one more place",
                "8:66 warning unknown-field: 'title' is not a field of the Parameter Object",
                "9:44 error misplaced-field: 'items' is a field of the Schema Object: it belongs into 'schema' of the "
                    + "Media Type Object",
            ]
        )
    }

    @Test(
        "fields that exclude each other",
        arguments: [
            "components: {parameters: {a: {name: a, in: query, schema: {}, example: 1, examples: {}}}}",
            "components: {headers: {a: {schema: {}, example: 1, examples: {}}}}",
            "components: {responses: {a: {description: '', content: {text/plain: {example: 1, examples: {}}}}}}",
            "components: {examples: {a: {value: 1, externalValue: a}}}",
            "components: {examples: {a: {value: 1, dataValue: a}}}",
            "components: {examples: {a: {value: 1, serializedValue: a}}}",
            "components: {examples: {a: {serializedValue: a, externalValue: a}}}",
            "components: {links: {a: {operationId: a, operationRef: a}}}",
        ]
    )
    func contradictions(line: String) throws {
        let found = try reading(header("3.2.0") + line).diagnostics.all
        #expect(found.map(\.code) == ["contradiction"])
        #expect(found.map(\.severity) == [.error])
    }

    @Test func namesThatAreTheSameToSwift() throws {
        expectSame(
            try diagnoseSchemas("    A: {properties: {caf\u{e9}: {}, cafe\u{301}: {}, cafe: {}}}"),
            [
                "5:32 warning equivalent-names: 'cafe\u{301}' differs from another name in nothing but its Unicode "
                    + "normalisation, and is read as the same | the other one is here (5:22)"
            ]
        )
    }

    @Test func aLinkLeadsSomewhere() throws {
        expectSame(
            try diagnose(header() + "components: {links: {a: {description: b}}}"),
            ["3:25 error missing-field: Link Object needs one of the fields 'operationId' and 'operationRef'"]
        )
    }

    @Test(
        "an error from a version on, and a warning before",
        arguments: [
            ("optional-path-parameter", 31, "parameters: {a: {name: a, in: path, schema: {}}}"),
            ("invalid-name", 31, "schemas: {'a b': {}}"),
            ("invalid-header-name", 32, "parameters: {a: {name: a b, in: header, schema: {}}}"),
            ("invalid-header-name", 32, "responses: {a: {description: '', headers: {a b: {schema: {}}}}}"),
            ("misplaced-field", 31, "parameters: {a: {name: a, in: header, allowReserved: false, schema: {}}}"),
            (
                "misplaced-field", 31,
                "parameters: {a: {name: a, in: cookie, style: cookie, allowReserved: true, schema: {}}}"
            ),
        ]
    )
    func versions(code: String, strict: Int, line: String) throws {
        for (version, number) in [("3.0.3", 30), ("3.1.0", 31), ("3.2.0", 32)] {
            let found = try reading(header(version) + "paths: {}\ncomponents: {\(line)}").diagnostics.all
            #expect(found.map(\.code) == [code], "\(version)")
            #expect(found.first?.severity == (number >= strict ? .error : .warning), "\(version)")
        }
    }

    @Test func reservedCharactersSince32() throws {
        let line = "components: {parameters: {a: {name: a, in: path, required: true, allowReserved: true, schema: {}}}}"
        #expect(try reading(header("3.1.0") + line).diagnostics.containsErrors)
        #expect(try reading(header("3.2.0") + line).diagnostics.isEmpty)
        let cookie = "components: {parameters: {a: {name: a, in: cookie, allowReserved: true, schema: {}}}}"
        #expect(try reading(header("3.1.0") + cookie).diagnostics.all.map(\.code) == ["misplaced-field"])
        #expect(try reading(header("3.2.0") + cookie).diagnostics.all.map(\.code) == ["ignored-field"])
    }
}
