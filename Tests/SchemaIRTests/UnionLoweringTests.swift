import Testing

@testable import SchemaIR

@Suite struct UnionLoweringTests {
    @Test("references to a component of several types mean all of them")
    func severalTypes() throws {
        let lowered = try Lowered(
            schemas: """
                Value: {type: [object, string], properties: {a: {type: string}}}
                Values: {type: array, items: {$ref: '#/components/schemas/Value'}}
                Free: {type: [object, string], additionalProperties: {type: integer}}
                """
        )
        #expect(lowered.component("Value") == ["| string", "| #3<Value|object>"])
        #expect(lowered.component("Values") == ["= [#0<Value>]"])
        #expect(lowered.component("Free") == ["| string", "| {integer}"])
        #expect(lowered.api.types.map(\.pointer).suffix(1) == ["#/components/schemas/Value/type/object"])
    }

    @Test("a schema that adds nothing to a base with a discriminator is one of its kinds")
    func emptySubtype() throws {
        let lowered = try Lowered(
            schemas: """
                Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
                Lion: {description: A cat., allOf: [{$ref: '#/components/schemas/Cat'}]}
                Owner: {type: object, properties: {pet: {description: Theirs., allOf: [{$ref: '#/components/schemas/Pet'}]}}}
                """
        )
        #expect(
            lowered.component("Pet") == ["by \"kind\"", "| #1<Cat> [Cat]", "| #2<Lion> [Lion]", "| #4<#0|base> [Pet]"]
        )
        #expect(lowered.component("Cat") == ["\"kind\": string"])
        #expect(lowered.component("Lion") == ["= #1<Cat>"])
        #expect(lowered.component("Owner") == ["\"pet\"?: #0<Pet>"])
        #expect(lowered.warnings.isEmpty)
    }

    @Test("every declared type has a place of its own")
    func places() throws {
        let lowered = try Lowered(
            schemas: """
                Pet:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {any: '#/components/schemas/Pet'}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Value: {type: [object, array], properties: {a: {type: string}}, prefixItems: [{type: string}]}
                Mixed: {enum: [1, a]}
                """
        )
        let pointers = lowered.api.types.map(\.pointer)
        #expect(Set(pointers).count == pointers.count)
        for declaration in lowered.api.types {
            guard case .union(let union) = declaration.shape else { continue }
            for variant in union.variants {
                guard case .declared(let id) = variant.type, lowered.api[id].origin.steps.count == 1,
                    case .variant = lowered.api[id].origin.steps[0]
                else { continue }
                #expect(lowered.api[id].pointer == variant.pointer)
            }
        }
        let base = lowered.api.types.first { $0.pointer == "#/components/schemas/Pet/discriminator/mapping/any" }
        guard case .object(let object) = base?.shape else { throw Unexpected("no object") }
        #expect(object.properties.map(\.pointer) == ["#/components/schemas/Pet/properties/kind"])
    }

    @Test("the tag of a variant may be in what the variant is made of")
    func inheritedTags() throws {
        let lowered = try Lowered(
            schemas: """
                Base: {type: object, properties: {kind: {type: string}, name: {type: string}}}
                Feline: {type: string, enum: [cat]}
                Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {$ref: '#/components/schemas/Feline'}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {enum: [dog, null]}}}]}
                Cow: {allOf: [{$ref: '#/components/schemas/Base'}]}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cow'}]
                  discriminator: {propertyName: kind}
                """
        )
        #expect(lowered.component("Pet").dropFirst().map { $0.drop { $0 != "[" } } == ["[cat]", "[dog]", "[Cow]"])
    }

    @Test("what the property of a base lists is about its kinds, and not about the base")
    func tagsOfBase() throws {
        let lowered = try Lowered(
            schemas: """
                Kind: {type: string, enum: [WORKFLOW]}
                Provider:
                  type: object
                  properties: {type: {$ref: '#/components/schemas/Kind'}}
                  discriminator: {propertyName: type, mapping: {WORKFLOW: '#/components/schemas/Workflow'}}
                Workflow: {allOf: [{$ref: '#/components/schemas/Provider'}, {properties: {name: {type: string}}}]}
                """
        )
        let provider = lowered.component("Provider").dropFirst()
        #expect(provider.map { $0.drop { $0 != "[" } } == ["[WORKFLOW]", "[Provider]"])
    }

    @Test("variants that are one type share its tags")
    func sameVariants() throws {
        let lowered = try Lowered(
            schemas: """
                Cat: {type: object, properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}, {allOf: [{$ref: '#/components/schemas/Cat'}]}]
                  discriminator: {propertyName: kind, mapping: {cat: Cat, tom: '#/components/schemas/Pet/oneOf/2'}}
                """
        )
        #expect(lowered.component("Pet") == ["by \"kind\"", "| #0<Cat> [cat, tom]", "| string"])
    }

    @Test("what is told about the values of a list holds wherever the list goes")
    func toldAboutValues() throws {
        let lowered = try Lowered(
            schemas: """
                Mixed: {enum: [1, low, 2, high], x-enum-varnames: [one, lowest, two, highest]}
                Spelled: {enum: [1, count, COUNT]}
                Open: {anyOf: [{type: string}, {type: string, enum: [count, total]}, {type: string, enum: [COUNT, sum]}]}
                """
        )
        let lists = lowered.api.types.filter { if case .enumeration = $0.shape { true } else { false } }
        #expect(
            lists.map { lowered.type($0.id.index) } == [
                ["string \"count\" or \"COUNT\"", "string \"total\"", "string \"sum\""],
                ["integer \"1\" # one", "integer \"2\" # two"],
                ["string \"low\" # lowest", "string \"high\" # highest"],
                ["integer \"1\""],
                ["string \"count\" or \"COUNT\""],
            ]
        )
    }
}
