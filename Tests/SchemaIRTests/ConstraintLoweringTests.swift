import Testing

@testable import SchemaIR

@Suite struct ConstraintLoweringTests {
    @Test("keywords of every kind, in one order")
    func keywords() throws {
        let lowered = try Lowered(
            schemas: """
                All:
                  type: object
                  minProperties: 1
                  maxProperties: 9
                  properties:
                    text: {pattern: ^a, maxLength: 9, minLength: 1, type: string}
                    number: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 1.5, multipleOf: 0.5}
                    list: {type: array, uniqueItems: true, maxItems: 3, minItems: 1, items: {type: string, minLength: 2}}
                    map: {type: object, maxProperties: 2, additionalProperties: {type: array, items: {maximum: 3, type: integer}}}
                  additionalProperties: {type: integer, minimum: 7}
                """
        )
        #expect(
            lowered.component("All") == [
                #""text"?: string where minLength 1, maxLength 9, pattern "^a""#,
                #""number"?: number where > 0, ≤ 1.5, multipleOf 0.5"#,
                #""list"?: [string] where minItems 1, maxItems 3, uniqueItems, items (minLength 2)"#,
                #""map"?: {[integer]} where maxProperties 2, values (items (≤ 3))"#,
                "…: integer where ≥ 7", "where minProperties 1, maxProperties 9",
            ]
        )
    }

    @Test("references, allOf and null beside one other schema bring theirs along")
    func indirect() throws {
        let lowered = try Lowered(
            schemas: """
                Key: {type: string, minLength: 1, maxLength: 5}
                Holder:
                  type: object
                  properties:
                    a: {$ref: '#/components/schemas/Key'}
                    b: {allOf: [{$ref: '#/components/schemas/Key'}, {maxLength: 3}, {maxLength: 3}]}
                    c: {anyOf: [{$ref: '#/components/schemas/Key'}, {enum: [null]}], nullable: true}
                    d: {type: array, items: {$ref: '#/components/schemas/Key'}}
                    e: {anyOf: [{type: string, maxLength: 2}, {type: string, maxLength: 4}]}
                More:
                  allOf:
                    - {$ref: '#/components/schemas/Holder'}
                    - {type: object, minProperties: 2, properties: {a: {pattern: x}, f: {type: integer, minimum: 1}}}
                """
        )
        #expect(
            lowered.component("Holder") == [
                #""a"?: #0<Key> where minLength 1, maxLength 5"#,
                #""b"?: #0<Key> where minLength 1, maxLength 5, maxLength 3"#,
                #""c"?: #0<Key> | null where minLength 1, maxLength 5"#,
                #""d"?: [#0<Key>] where items (minLength 1, maxLength 5)"#, #""e"?: string"#,
            ]
        )
        #expect(lowered.component("More").first == #""a"?: #0<Key> where minLength 1, maxLength 5, pattern "x""#)
        #expect(lowered.component("More").suffix(2) == [#""f"?: integer where ≥ 1"#, "where minProperties 2"])
    }

    @Test("what nothing can be compared with, or says nothing, is left out")
    func numbers() throws {
        let lowered = try Lowered(
            schemas: """
                All:
                  type: object
                  properties:
                    a: {type: number, minimum: -1e400, maximum: 1e400}
                    b: {type: integer, minimum: -9223372036854775808, maximum: 18446744073709551616}
                    c: {type: number, minimum: -0, maximum: -0.0, multipleOf: 0}
                    d: {type: number, multipleOf: -1, maximum: 9007199254740993}
                    e: {type: string, minLength: 0, pattern: ''}
                    f: {type: string, enum: [a, b], maxLength: 1}
                """
        )
        #expect(
            lowered.component("All") == [
                #""a"?: number"#, #""b"?: integer(decimal) where ≥ -9223372036854775808, ≤ 1.8446744073709552e+19"#,
                #""c"?: number where ≥ 0, ≤ 0"#, #""d"?: number where ≤ 9007199254740993"#, #""e"?: string"#,
                #""f"?: #1<#0.f>"#,
            ]
        )
    }

    @Test("alternatives demand nothing of what another allows")
    func alternatives() throws {
        let lowered = try Lowered(
            schemas: """
                Choice:
                  oneOf: [{type: string, maxLength: 3}, {type: array, maxItems: 2, items: {type: string}}]
                Both:
                  oneOf: [{type: integer, maximum: 3}, {type: boolean}, {type: integer, minimum: 9}]
                """
        )
        #expect(lowered.component("Choice") == ["| string where maxLength 3", "| [string] where maxItems 2"])
        #expect(lowered.component("Both") == ["| integer", "| boolean"])
    }

    @Test("schemas that are themselves again come to an end")
    func recursion() throws {
        let lowered = try Lowered(
            schemas: """
                List: {type: array, maxItems: 2, items: {$ref: '#/components/schemas/List'}}
                Loop: {allOf: [{$ref: '#/components/schemas/Loop'}], maxLength: 1}
                Holder:
                  type: object
                  properties:
                    list: {$ref: '#/components/schemas/List'}
                    loop: {$ref: '#/components/schemas/Loop'}
                """
        )
        let nested = lowered.component("Holder").first?.split(separator: "maxItems 2").count
        #expect(nested == 9)
    }
}
