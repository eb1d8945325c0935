import Testing

@testable import SchemaIR

@Suite struct CompositionLoweringTests {
    @Test("a property that is described twice and leads to itself is one type")
    func recursiveMerging() throws {
        let lowered = try Lowered(
            schemas: """
                Tree:
                  allOf:
                    - {properties: {child: {$ref: '#/components/schemas/Tree'}, twin: {$ref: '#/components/schemas/Tree'}}}
                    - properties:
                        child: {properties: {label: {type: string}}}
                        twin: {properties: {name: {type: string}}}
                """
        )
        #expect(lowered.component("Tree") == ["\"child\"?: #1<#0.child>", "\"twin\"?: #3<#0.twin>"])
        #expect(
            lowered.type(1) == [
                "\"child\"?: #1<#0.child>", "\"twin\"?: #2<#1.twin>", "\"label\"?: string",
            ]
        )
        #expect(
            lowered.type(2) == ["\"child\"?: #1<#0.child>", "\"twin\"?: #2<#1.twin>", "\"name\"?: string"]
        )
        #expect(lowered.api.types.count == 5)
    }

    @Test("a list that is described twice is null where both say so")
    func nullableMergedLists() throws {
        let lowered = try Lowered(
            schemas: """
                Both:
                  allOf:
                    - properties:
                        rows: {type: array, nullable: true, items: {properties: {a: {type: string}}}}
                        lines: {type: array, nullable: true, items: {properties: {a: {type: string}}}}
                    - properties:
                        rows: {type: array, nullable: true, items: {properties: {b: {type: string}}}}
                        lines: {type: array, items: {properties: {b: {type: string}}}}
                """
        )
        #expect(
            lowered.component("Both") == ["\"rows\"?: [#1<#0.rows.item>] | null", "\"lines\"?: [#2<#0.lines.item>]"]
        )
    }

    @Test("independent choices bring what their variants inherit")
    func inheritedByChoices() throws {
        let lowered = try Lowered(
            schemas: """
                Base: {type: object, required: [id], properties: {id: {type: string}}}
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}]}
                C: {type: object, properties: {c: {type: object, properties: {d: {type: string}}}}}
                D: {type: object, properties: {d: {type: string}}}
                Search:
                  allOf:
                    - oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                    - oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}, {properties: {e: {}}}]
                """
        )
        #expect(
            lowered.component("Search") == [
                "\"id\"?: string", "\"a\"?: string", "\"b\"?: string", "\"c\"?: #6<#3.c>", "\"d\"?: string",
                "\"e\"?: any",
            ]
        )
        let search = lowered.api.types.first { $0.pointer == "#/components/schemas/Search" }
        guard case .object(let object) = search?.shape else { throw Unexpected("no object") }
        #expect(object.properties.last?.pointer == "#/components/schemas/Search/allOf/1/oneOf/2/properties/e")
    }

    @Test("what is required and not described is where it is required")
    func requiredAndNotDescribed() throws {
        let lowered = try Lowered(
            schemas: """
                Base: {type: object, properties: {id: {type: string}}}
                Child: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [id, name]}]}
                """
        )
        #expect(lowered.component("Child") == ["\"id\": string", "\"name\"?: any"])
        guard case .object(let object) = lowered.api.types[1].shape else { throw Unexpected("no object") }
        #expect(object.properties[1].pointer == "#/components/schemas/Child/allOf/1/properties/name")
    }

    @Test("what is demanded of properties without a name is demanded whichever keyword describes them")
    func unnamedProperties() throws {
        let schemas = """
            Additional: {properties: {a: {}}, additionalProperties: {type: integer, minimum: 1}}
            Unevaluated: {properties: {a: {}}, unevaluatedProperties: {type: integer, minimum: 1}}
            Pattern: {properties: {a: {}}, additionalProperties: false, patternProperties: {^x: {type: integer, minimum: 1}}}
            Open: {properties: {a: {}}, patternProperties: {^x: {type: integer, minimum: 1}}}
            Map: {type: object, properties: {inner: {patternProperties: {^x: {type: integer, minimum: 1}}}}}
            """
        let lowered = try Lowered(schemas: schemas)
        for name in ["Additional", "Unevaluated", "Pattern"] {
            #expect(lowered.component(name).last == "…: integer where ≥ 1", "\(name)")
        }
        #expect(lowered.component("Open").last == "…: any")
        #expect(lowered.component("Map") == ["\"inner\"?: {integer} where values (≥ 1)"])
    }
}
