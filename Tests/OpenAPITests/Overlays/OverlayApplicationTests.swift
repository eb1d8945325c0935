import OpenAPI
import SourceTree
import Testing

@Suite("Applying overlays")
struct OverlayApplicationTests {
    @Test("An update is merged into every object that is selected")
    func updatingObjects() throws {
        let result = try Overlaid(
            "{paths: {/a: {get: {tags: [x]}}, /b: {get: {summary: old}}}}",
            "- {target: $.paths.*.get, update: {summary: new, tags: [y], x-safe: true}}"
        )
        #expect(result.diagnostics.isEmpty)
        #expect(
            result.root["paths"]?.flow
                == "{/a: {get: {tags: [x, y], summary: new, x-safe: true}}, /b: {get: {summary: new, tags: [y],"
                + " x-safe: true}}}"
        )
    }

    @Test(
        "Arrays get items, scalars are replaced",
        arguments: [
            ("$.tags", "{name: b}", "{tags: [{name: a}, {name: b}], v: 1}"),
            ("$.tags", "[{name: b}, {name: c}]", "{tags: [{name: a}, {name: b}, {name: c}], v: 1}"),
            ("$.tags", "b", "{tags: [{name: a}, b], v: 1}"),
            ("$.v", "2", "{tags: [{name: a}], v: 2}"),
            ("$.v", "null", "{tags: [{name: a}], v: null}"),
            ("$.tags[*].name", "z", "{tags: [{name: z}], v: 1}"),
            ("$.tags[?@.name == 'a']", "{x: 1}", "{tags: [{name: a, x: 1}], v: 1}"),
            ("$", "{v: 3, w: {}}", "{tags: [{name: a}], v: 3, w: {}}"),
        ]
    )
    func updating(target: String, update: String, expected: String) throws {
        let result = try Overlaid("{tags: [{name: a}], v: 1}", "- {target: \"\(target)\", update: \(update)}")
        #expect(result.diagnostics.isEmpty)
        #expect(result.root.flow == expected)
    }

    @Test(
        "Removing from objects and arrays",
        arguments: [
            ("$.a.b", "{a: {c: [1, 2, 3, {d: 1}]}}"),
            ("$.a.c[0]", "{a: {b: x, c: [2, 3, {d: 1}]}}"),
            ("$.a.c[0,1,-1]", "{a: {b: x, c: [3]}}"),
            ("$.a.c[?@ > 1]", "{a: {b: x, c: [1, {d: 1}]}}"),
            ("$.a.c[?@.d]", "{a: {b: x, c: [1, 2, 3]}}"),
            ("$.a.*", "{a: {}}"),
            ("$..*", "{}"),
            ("$.a.c[0,0]", "{a: {b: x, c: [2, 3, {d: 1}]}}"),
        ]
    )
    func removing(target: String, expected: String) throws {
        let result = try Overlaid("{a: {b: x, c: [1, 2, 3, {d: 1}]}}", "- {target: '\(target)', remove: true}")
        #expect(result.diagnostics.isEmpty)
        #expect(result.root.flow == expected)
    }

    @Test("Each action sees what the one before it has left")
    func order() throws {
        let result = try Overlaid(
            "{paths: {/items: {get: {r: 1}}, /some: {delete: {}}}}",
            """
            - {target: $.paths, update: {/new: {}}}
            - {target: "$.paths['/new']", copy: "$.paths['/items']"}
            - {target: "$.paths['/items']", remove: true}
            - {target: "$.paths['/some']", remove: true}
            - {target: $.paths, update: {/some: {get: {}}}}
            """
        )
        #expect(result.diagnostics.isEmpty)
        #expect(result.root["paths"]?.flow == "{/new: {get: {r: 1}}, /some: {get: {}}}")
        // What was copied stays where it was written.
        #expect(result.root["paths"]?["/new"]?["get"]?.location.description == "api.yaml:1:24")
        #expect(result.root["paths"]?.member("/new")?.keyLocation.description == "overlay.yaml:4:30")
    }

    @Test("The example of traits in the specification")
    func traits() throws {
        let result = try Overlaid(
            """
            paths:
              /items: {get: {x-oai-traits: [paged]}}
              /items/{id}/subitems: {get: {x-oai-traits: [paged], parameters: [{name: id, in: path}]}}
              /other: {get: {}}
            """,
            """
            - target: $.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get
              update:
                parameters: [{name: top, in: query}]
            """
        )
        #expect(
            result.root["paths"]?.flow
                == "{/items: {get: {x-oai-traits: [paged], parameters: [{name: top, in: query}]}}, "
                + "/items/{id}/subitems: {get: {x-oai-traits: [paged], parameters: [{name: id, in: path},"
                + " {name: top, in: query}]}}, "
                + "/other: {get: {}}}"
        )
    }

    @Test("A target that selects nothing is remarkable, and no error")
    func noMatch() throws {
        let result = try Overlaid("{a: 1}", "- {target: $.b, update: {}}\n- {target: $.a.c, remove: true}")
        #expect(
            result.diagnostics == [
                "4:12 warning overlay-no-match: the target selects nothing, so this action changes nothing",
                "5:12 warning overlay-no-match: the target selects nothing, so this action changes nothing",
            ]
        )
        #expect(result.root.flow == "{a: 1}")
    }

    @Test("Values that do not fit are errors with both places")
    func conflicts() throws {
        let result = try Overlaid(
            "a: {b: [1], c: 2}\nd: {b: x}\n",
            """
            - {target: $.a, update: {b: 1, c: [1]}}
            - {target: $.a, update: 5}
            - {target: $.a.c, update: {x: 1}}
            - {target: $, update: {a: }}
            - {target: '$[''a'',''d'']', update: {b: {x: 1}}}
            - {target: $.d.b, copy: $.a}
            - {target: $.none, update: {}}
            """
        )
        expectSame(
            result.diagnostics,
            [
                "4:29 error overlay-conflict: an integer cannot be merged into an array"
                    + " | the document's value is here (api.yaml:1:8)",
                "4:35 error overlay-conflict: an array cannot be merged into an integer"
                    + " | the document's value is here (api.yaml:1:16)",
                "5:25 error overlay-conflict: an integer cannot be merged into an object"
                    + " | the document's value is here (api.yaml:1:4)",
                "6:27 error overlay-conflict: an object cannot be merged into an integer"
                    + " | the document's value is here (api.yaml:1:16)",
                "7:27 error overlay-conflict: null cannot be merged into an object"
                    + " | the document's value is here (api.yaml:1:4)"
                    + " | to change nothing, leave the key out; to remove the value, use 'remove: true'",
                "8:42 error overlay-conflict: an object cannot be merged into an array"
                    + " | the document's value is here (api.yaml:1:8) | and at one more place",
                "9:25 error overlay-conflict: an object cannot be merged into a string"
                    + " | the document's value is here (api.yaml:2:8)"
                    + " | what is copied is here (api.yaml:1:4)",
            ]
        )
        #expect(result.root.flow == "{a: {b: [1], c: 2}, d: {b: x}}")
    }

    @Test("Targets of an update are alike")
    func mixedTargets() throws {
        let result = try Overlaid("{a: {}, b: [], c: 1}", "- {target: $.*, update: {}}\n- {target: $.*, remove: true}")
        #expect(
            result.diagnostics == [
                "4:12 error mixed-targets: the target selects values of different kinds, and only what is alike can be"
                    + " updated | an object is here (api.yaml:1:5) | an array is here (api.yaml:1:12)"
            ]
        )
        #expect(result.root.flow == "{}")
    }

    @Test("A copy is of one value, and the document itself cannot go")
    func impossible() throws {
        let result = try Overlaid(
            "{a: {}, b: {}}",
            "- {target: $.a, copy: $.*}\n- {target: $.a, copy: $.c}\n- {target: $, remove: true}"
        )
        #expect(
            result.diagnostics == [
                "4:23 error invalid-copy: 'copy' has to select a single value of the document, and this selects"
                    + " 2 values"
                    + " | one is here (api.yaml:1:5) | one is here (api.yaml:1:12)",
                "5:23 error invalid-copy: 'copy' has to select a single value of the document, and this selects"
                    + " nothing",
                "6:12 error invalid-remove: the target is the whole document, which cannot be removed",
            ]
        )
    }

    @Test("Growing without end is an error")
    func limits() throws {
        let copies = String(repeating: "- {target: $.a, copy: $.a}\n", count: 64)
        let result = try Overlaid("{a: [x]}", copies)
        #expect(result.diagnostics.first?.contains("error too-much-merged") == true)
        let deep = try Overlaid(
            "{a: {}}",
            String(repeating: "- {target: $.a, copy: $}\n", count: 20),
            limits: .init(depth: 8)
        )
        #expect(deep.diagnostics.first?.contains("error nesting-too-deep") == true)
        #expect(deep.diagnostics.first?.hasPrefix("10:23 ") == true)
    }

    @Test("An overlay in JSON, a document in YAML, and the other way round")
    func formats() throws {
        func apply(_ overlay: String, _ document: String) throws -> String {
            let (read, _) = Overlay.read(try SourceTree.parse(SourceFile(path: "o", text: overlay)))
            return try #require(read).applied(to: SourceTree.parse(SourceFile(path: "d", text: document))).tree.root
                .flow
        }
        let yaml = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n- target: $.a\n  update: {c: 2}\n"
        let json =
            #"{"overlay":"1.0.0","info":{"title":"T","version":"1"},"actions":[{"target":"$.a","update":{"c":2}}]}"#
        #expect(try apply(json, "a:\n  b: 1\n") == "{a: {b: 1, c: 2}}")
        #expect(try apply(yaml, #"{"a":{"b":1}}"#) == "{a: {b: 1, c: 2}}")
    }

    @Test("What is wrong with a part that came from the overlay is shown in the overlay")
    func errorsAfterwards() throws {
        let overlay = """
            overlay: 1.1.0
            info: {title: T, version: '1'}
            actions:
              - target: $.components.schemas
                update:
                  Pet: {$ref: '#/components/schemas/Dag'}
            """
        let (read, _) = Overlay.read(try SourceTree.parse(SourceFile(path: "overlay.yaml", text: overlay)))
        let document =
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {Dog: {type: strin}}}\n"
        let tree = try SourceTree.parse(SourceFile(path: "api.yaml", text: document))
        let (_, diagnostics) = DocumentReader.read(try #require(read).applied(to: tree).tree)
        #expect(
            diagnostics.all.compactMap(\.location?.description).sorted() == ["api.yaml:4:36", "overlay.yaml:6:19"]
        )
        #expect(
            diagnostics.all.flatMap(\.notes).compactMap(\.location?.description) == ["api.yaml:4:24"]
        )
    }
}
