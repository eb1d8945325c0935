import Testing

@testable import SchemaIR

@Suite struct SchemaLoweringTests {
    @Test("a component that needs no declaration is another name")
    func aliases() throws {
        let lowered = try Lowered(
            schemas: """
                ID: {type: string, format: uuid}
                IDs: {type: array, items: {$ref: '#/components/schemas/ID'}}
                Anything: {}
                Free: {type: object}
                Counts: {type: object, additionalProperties: {type: integer, format: int64}}
                """
        )
        #expect(lowered.component("ID") == ["= string(uuid)"])
        #expect(lowered.component("IDs") == ["= [#0<ID>]"])
        #expect(lowered.component("Anything") == ["= any"])
        #expect(lowered.component("Free") == ["= {any}"])
        #expect(lowered.component("Counts") == ["= {integer(int64)}"])
    }

    @Test("a format beside an array is that of its elements, unless they have their own")
    func formatOfArray() throws {
        let lowered = try Lowered(
            schemas: """
                IDs: {type: array, format: uuid, items: {type: string}}
                Gaps: {type: array, format: uuid, items: {type: string, nullable: true}}
                Days: {type: array, format: uuid, items: {type: string, format: date}}
                Numbers: {type: array, format: uuid, items: {type: integer}}
                """
        )
        #expect(lowered.component("IDs") == ["= [string(uuid)]"])
        #expect(lowered.component("Gaps") == ["= [string(uuid) | null]"])
        #expect(lowered.component("Days") == ["= [string(date)]"])
        #expect(lowered.component("Numbers") == ["= [integer]"])
    }

    @Test("properties without a name are kept when asked for, unless there are none")
    func unknownProperties() throws {
        let schemas = """
            Open: {type: object, properties: {a: {type: string}}}
            Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
            Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
            Inherited: {allOf: [{$ref: '#/components/schemas/Closed'}, {type: object, properties: {b: {type: string}}}]}
            """
        let plain = try Lowered(schemas: schemas)
        let keeping = try Lowered(schemas: schemas, options: LoweringOptions(keepsUnknownProperties: true))
        #expect(plain.component("Open") == [#""a"?: string"#])
        #expect(keeping.component("Open") == [#""a"?: string"#, "…: any"])
        for name in ["Typed", "Closed", "Inherited"] { #expect(keeping.component(name) == plain.component(name)) }
    }

    @Test("a name that stands for itself is broken")
    func aliasCycles() throws {
        let lowered = try Lowered(
            schemas: """
                Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
                List: {type: array, items: {$ref: '#/components/schemas/List'}}
                A: {type: array, items: {$ref: '#/components/schemas/B'}}
                B: {type: array, items: {$ref: '#/components/schemas/A'}}
                """
        )
        #expect(lowered.component("Tree") == ["…: #0<Tree>"])
        #expect(lowered.component("List") == ["= [any]"])
        #expect(lowered.component("A") == ["= [any]"])
        #expect(lowered.component("B") == ["= [#2<A>]"])
    }

    @Test("null is a property of the use, wherever the document says it")
    func nullability() throws {
        let lowered = try Lowered(
            schemas: """
                Maybe: {type: string, nullable: true}
                Holder:
                  type: object
                  required: [a, b]
                  properties:
                    a: {$ref: '#/components/schemas/Maybe'}
                    b: {type: integer}
                    c: {nullable: true, allOf: [{$ref: '#/components/schemas/Holder'}]}
                    d: {type: array, items: {type: string, nullable: true}}
                    e: {anyOf: [{$ref: '#/components/schemas/Holder'}, {enum: [null]}]}
                """
        )
        #expect(
            lowered.component("Holder") == [
                "\"a\": #0<Maybe> | null", "\"b\": integer", "\"c\"?: #1<Holder> | null", "\"d\"?: [string | null]",
                "\"e\"?: #1<Holder> | null",
            ]
        )
    }

    @Test("allOf is one flat object; a sole reference stays what it is")
    func allOf() throws {
        let lowered = try Lowered(
            schemas: """
                Base: {type: object, required: [id], properties: {id: {type: string}, note: {type: string}}}
                Child:
                  description: A child.
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      required: [note, age]
                      properties: {age: {type: integer}}
                Renamed: {description: Only another name., allOf: [{$ref: '#/components/schemas/Base'}]}
                """
        )
        #expect(lowered.component("Child") == ["\"id\": string", "\"note\": string", "\"age\": integer"])
        #expect(lowered.component("Renamed") == ["= #0<Base>"])
    }

    @Test("oneOf by a discriminator has the values of its mapping, else the names of its schemas")
    func discriminator() throws {
        let lowered = try Lowered(
            schemas: """
                Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {feline: '#/components/schemas/Cat', tom: '#/components/schemas/Cat'}}
                """
        )
        #expect(lowered.component("Pet") == ["by \"kind\"", "| #0<Cat> [feline, tom]", "| #1<Dog> [Dog]"])
    }

    @Test("a variant without a mapping goes by the only value of its discriminator")
    func constantDiscriminator() throws {
        let lowered = try Lowered(
            schemas: """
                Cat: {type: object, properties: {kind: {type: string, enum: [feline]}}}
                Dog: {type: object, properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                """
        )
        #expect(lowered.component("Pet").suffix(2).map { $0.drop { $0 != "[" } } == ["[feline]", "[Dog]"])
    }

    @Test("alternatives that one type expresses are that type")
    func simplified() throws {
        let lowered = try Lowered(
            schemas: """
                Text: {anyOf: [{type: string}, {type: string, format: date}]}
                Model: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}
                Number: {oneOf: [{type: integer}, {type: number}]}
                Integer: {anyOf: [{type: integer, format: int32}, {type: integer, format: int64}]}
                Only: {oneOf: [{type: string}]}
                Whatever: {oneOf: [{type: string}, {}]}
                Mixed: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
                Constrained:
                  type: object
                  properties: {a: {type: string}, b: {type: string}}
                  anyOf: [{required: [a]}, {required: [b]}]
                """
        )
        #expect(lowered.component("Text") == ["= string"])
        #expect(lowered.component("Model") == ["string \"a\"", "string \"b\""])
        #expect(lowered.component("Number") == ["= number"])
        #expect(lowered.component("Integer") == ["= integer"])
        #expect(lowered.component("Only") == ["= string"])
        #expect(lowered.component("Whatever") == ["= any"])
        #expect(lowered.component("Mixed") == ["| string", "| [string]"])
        #expect(lowered.component("Constrained") == ["\"a\"?: string", "\"b\"?: string"])
    }

    @Test("an alternative that is the schema itself is no alternative")
    func unionCycles() throws {
        let lowered = try Lowered(
            schemas: """
                Self: {oneOf: [{$ref: '#/components/schemas/Self'}, {type: string}, {type: integer}]}
                A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}
                B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}
                Tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
                """
        )
        #expect(lowered.component("Self") == ["| string", "| integer"])
        #expect(lowered.component("A") == ["| #2<B>", "| string"])
        #expect(lowered.component("B") == ["| integer"])
        #expect(lowered.component("Tree") == ["| string", "| [#3<Tree>]"])
        #expect(lowered.warnings.map(\.code) == ["endless-union", "endless-union"])
    }

    @Test("what stands beside alternatives is in each of them")
    func distributed() throws {
        let lowered = try Lowered(
            schemas: """
                Shape:
                  type: object
                  required: [name]
                  properties: {name: {type: string}}
                  oneOf:
                    - {title: Circle, type: object, properties: {radius: {type: number}}}
                    - {title: Square, type: object, properties: {side: {type: number}}}
                """
        )
        #expect(lowered.component("Shape") == ["| #1<#0|Circle>", "| #2<#0|Square>"])
        let circle = lowered.api.types[1]
        guard case .object(let object) = circle.shape else { throw Unexpected("no object") }
        #expect(object.properties.map(\.name) == ["name", "radius"])
    }

    @Test("enumerations of every kind; what one raw type cannot hold is a union of the kinds")
    func enumerations() throws {
        let lowered = try Lowered(
            schemas: """
                Words: {type: string, enum: [on, 2, null, on]}
                Numbers: {type: integer, enum: [1, -1], x-enum-varnames: [up, down]}
                Halves: {type: number, enum: [0.5, 1]}
                Mixed: {enum: [a, 1]}
                Flags: {type: boolean, enum: [true]}
                """
        )
        #expect(lowered.component("Words") == ["string \"on\"", "string \"2\""])
        #expect(lowered.component("Numbers") == ["integer \"1\" # up", "integer \"-1\" # down"])
        #expect(lowered.component("Halves") == ["number \"0.5\"", "number \"1.0\""])
        #expect(lowered.component("Mixed").count == 2)
        #expect(lowered.component("Mixed").allSatisfy { $0.hasPrefix("| #") })
        #expect(lowered.component("Flags") == ["= boolean"])
    }
}

struct Unexpected: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
