import OpenAPI
import SourceTree
import Testing

@Suite struct SchemaTests {
    @Test func annotations() throws {
        let document = try documentWithSchemas(
            """
                Pet:
                  title: A pet
                  description: |
                    Long
                    text
                  type: string
                  format: uuid
                  default: null
                  example: a
                  examples: [b, c]
                  deprecated: true
                  readOnly: true
                  writeOnly: true
                  nullable: true
                  externalDocs: {url: https://example.com}
                  xml: {name: pet, namespace: urn:x, prefix: p, attribute: true, wrapped: true, x-xml: 1}
                  $comment: for authors
                  x-a: 1
                  x-b: {c: d}
            """
        )
        let pet = try document.schema("Pet")
        #expect(pet.title == "A pet")
        #expect(pet.description == "Long\ntext\n")
        #expect(pet.types == .string)
        #expect(pet.format == "uuid")
        #expect(pet.default?.isNull == true)
        #expect(pet.example?.string == "a")
        #expect(pet.examples.map(\.string) == ["b", "c"])
        #expect(pet.deprecated && pet.readOnly && pet.writeOnly && pet.nullable)
        #expect(pet.externalDocs?.url == "https://example.com")
        #expect(pet.comment == "for authors")
        #expect(pet.extensions.names == ["x-a", "x-b"])
        #expect(pet.location.line == 6)
        let xml = try #require(pet.xml)
        #expect(xml.name == "pet")
        #expect(xml.namespace == "urn:x")
        #expect(xml.prefix == "p")
        #expect(xml.attribute && xml.wrapped)
        #expect(xml.extensions.names == ["x-xml"])
    }

    @Test func nothingIsSaid() throws {
        let schema = try documentWithSchemas("    Any: {}").schema("Any")
        #expect(schema.boolean == nil)
        #expect(schema.types == nil)
        #expect(schema.reference == nil)
        #expect(schema.default == nil)
        #expect(schema.enum == nil)
        #expect(schema.const == nil)
        #expect(schema.properties.isEmpty)
        #expect(schema.required.isEmpty)
        #expect(schema.allOf == nil)
        #expect(schema.items == nil)
        #expect(schema.lowerBound == nil)
        #expect(!schema.nullable && !schema.deprecated && !schema.uniqueItems)
        if let other = schema.additionalProperties { Issue.record("\(other)") }
    }

    @Test func types() throws {
        let document = try documentWithSchemas(
            """
                one: {type: integer}
                list: {type: [string, 'null']}
                all: {type: [object, array, integer, number, boolean, string, 'null']}
                yes: true
                no: false
                unquoted: {type: null}
            """
        )
        #expect(try document.schema("one").types == .integer)
        #expect(try document.schema("list").types == [.string, .null])
        #expect(try document.schema("all").types?.rawValue == 0b111_1111)
        #expect(try document.schema("yes").boolean == true)
        #expect(try document.schema("no").boolean == false)
        #expect(try document.schema("unquoted").types == .null)
    }

    @Test func objects() throws {
        let document = try documentWithSchemas(
            """
                Pet:
                  type: object
                  required: [name, id]
                  minProperties: 1
                  maxProperties: 9
                  propertyNames: {pattern: '^a'}
                  unevaluatedProperties: false
                  dependentRequired: {a: [b]}
                  dependentSchemas: {a: {required: [c]}}
                  patternProperties: {'^x-': {type: string}}
                  properties:
                    name: {type: string}
                    id: {type: integer}
                    '': {type: boolean}
                    $ref: {type: number}
                    x-odd: {type: array}
                Closed: {additionalProperties: false}
                Open: {additionalProperties: true}
                Map: {additionalProperties: {type: integer}}
            """
        )
        let pet = try document.schema("Pet")
        #expect(pet.required == ["name", "id"])
        #expect(pet.requiredNode?.location.line == 7)
        #expect(pet.minProperties == 1)
        #expect(pet.maxProperties == 9)
        #expect(pet.propertyNames?.pattern == "^a")
        guard case .bool(false) = pet.unevaluatedProperties else { throw AnotherForm() }
        #expect(pet.dependentRequired["a"] == ["b"])
        #expect(pet.dependentSchemas["a"]?.required == ["c"])
        #expect(pet.patternProperties["^x-"]?.types == .string)
        #expect(pet.properties.names == ["name", "id", "", "$ref", "x-odd"])
        #expect(pet.properties[""]?.types == .boolean)
        #expect(pet.properties["$ref"]?.types == .number)
        #expect(pet.properties.entry(named: "id")?.nameLocation.line == 17)
        #expect(pet.properties.entry(named: "id")?.nameLocation.column == 9)
        guard case .bool(false) = try document.schema("Closed").additionalProperties else {
            throw AnotherForm()
        }
        guard case .bool(true) = try document.schema("Open").additionalProperties else { throw AnotherForm() }
        #expect(try document.schema("Map").additionalProperties?.schema?.types == .integer)
    }

    @Test func manyPropertiesAreFoundByName() throws {
        let lines = (0..<200).map { "        p\($0): {minLength: \($0)}" }
        let text = "    Wide:\n      properties:\n" + lines.joined(separator: "\n")
        let properties = try documentWithSchemas(text).schema("Wide").properties
        #expect(properties.count == 200)
        #expect(properties["p199"]?.minLength == 199)
        #expect(properties["p0"]?.minLength == 0)
        #expect(properties["p200"] == nil)
    }

    @Test func arrays() throws {
        let document = try documentWithSchemas(
            """
                List:
                  items: {type: string}
                  minItems: 1
                  maxItems: 5
                  uniqueItems: true
                  contains: {const: a}
                  minContains: 2
                  maxContains: 3
                  prefixItems: [{type: integer}, {type: boolean}]
                  unevaluatedItems: {type: number}
                Old: {items: [{type: integer}, {type: string}]}
            """
        )
        let list = try document.schema("List")
        #expect(list.items?.types == .string)
        #expect(list.minItems == 1 && list.maxItems == 5 && list.uniqueItems)
        #expect(list.contains?.const?.string == "a")
        #expect(list.minContains == 2 && list.maxContains == 3)
        #expect(list.prefixItems.map(\.types) == [.integer, .boolean])
        #expect(list.unevaluatedItems?.schema?.types == .number)
        let old = try document.schema("Old")
        #expect(old.items == nil)
        #expect(old.prefixItems.map(\.types) == [.integer, .string])
    }

    @Test func numbersAndStrings() throws {
        let document = try documentWithSchemas(
            """
                huge: {minimum: -9223372036854775809, maximum: 18446744073709551615, multipleOf: 0.01}
                hugest: {maximum: 1e400, maxLength: 99999999999999999999}
                old: {minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false}
                new: {exclusiveMinimum: 1.5, maximum: 3, exclusiveMaximum: 3}
                text:
                  minLength: 1
                  maxLength: 3.0
                  pattern: '^\\d+$'
                  contentEncoding: base64
                  contentMediaType: image/png
                  contentSchema: {type: string}
            """
        )
        let huge = try document.schema("huge")
        #expect(huge.maximum?.text == "18446744073709551615")
        #expect(huge.maximum?.double == 18_446_744_073_709_551_616)
        #expect(huge.maximum?.integer == nil)
        #expect(huge.minimum?.text == "-9223372036854775809")
        #expect(huge.multipleOf?.double == 0.01)
        #expect(huge.multipleOf?.integer == nil)
        #expect(try document.schema("hugest").maximum?.double == .infinity)
        #expect(try document.schema("hugest").maxLength == nil)

        let old = try document.schema("old")
        #expect(old.exclusiveMinimum == .flag(true))
        #expect(old.lowerBound?.isExclusive == true)
        #expect(old.lowerBound?.number.integer == 1)
        #expect(old.upperBound?.isExclusive == false)
        #expect(old.upperBound?.number.integer == 2)
        let new = try document.schema("new")
        #expect(new.lowerBound?.isExclusive == true)
        #expect(new.lowerBound?.number.double == 1.5)
        #expect(new.upperBound?.isExclusive == true)

        let text = try document.schema("text")
        #expect(text.minLength == 1)
        #expect(text.maxLength == 3)
        #expect(text.pattern == "^\\d+$")
        #expect(text.contentEncoding == "base64")
        #expect(text.contentMediaType == "image/png")
        #expect(text.contentSchema?.types == .string)
    }

    @Test func composition() throws {
        let document = try documentWithSchemas(
            """
                Animal:
                  allOf: [{title: a}, {title: b}]
                  anyOf: [{title: c}]
                  oneOf: [{title: d}]
                  not: {title: e}
                  if: {title: f}
                  then: {title: g}
                  else: {title: h}
                  discriminator:
                    propertyName: kind
                    mapping: {cat: Cat, dog: '#/components/schemas/Dog'}
                    defaultMapping: Cat
                    x-d: 1
                Cat: {title: cat}
                Dog: {title: dog}
            """
        )
        let animal = try document.schema("Animal")
        #expect(animal.allOf?.map(\.title) == ["a", "b"])
        #expect(animal.anyOf?.map(\.title) == ["c"])
        #expect(animal.oneOf?.map(\.title) == ["d"])
        #expect(animal.not?.title == "e")
        #expect(animal.if?.title == "f")
        #expect(animal.then?.title == "g")
        #expect(animal.else?.title == "h")
        let discriminator = try #require(animal.discriminator)
        #expect(discriminator.propertyName == "kind")
        #expect(discriminator.mapping.names == ["cat", "dog"])
        #expect(discriminator.mapping.values.map(document.schemaName) == ["Cat", "Dog"])
        let targets = discriminator.mapping.values.map { document.schema(for: $0) }
        #expect(targets[0] === (try document.schema("Cat")))
        #expect(targets[1] === (try document.schema("Dog")))
        #expect(discriminator.defaultMapping?.text == "Cat")
        #expect(discriminator.extensions.names == ["x-d"])
    }

    @Test func valuesAndIdentity() throws {
        let document = try documentWithSchemas(
            """
                E: {enum: [a, 1, null, 'true', 18446744073709551615]}
                C: {const: null}
                I:
                  $id: https://example.com/i
                  $anchor: here
                  $dynamicAnchor: node
                  $dynamicRef: '#inner'
                  $schema: https://json-schema.org/draft/2020-12/schema
                  $defs: {inner: {$anchor: inner, type: string}}
            """
        )
        let values = try #require(document.schema("E").enum)
        #expect(values.map(\.text) == ["a", "1", "null", "true", "18446744073709551615"])
        #expect(values.map(\.kind) == [.string, .integer, .null, .string, .integer])
        #expect(values.map(\.location.line) == [5, 5, 5, 5, 5])
        #expect(try document.schema("C").const?.isNull == true)
        let schema = try document.schema("I")
        #expect(schema.id == "https://example.com/i")
        #expect(schema.anchor == "here")
        #expect(schema.dynamicAnchor == "node")
        #expect(schema.dynamicReference == "#inner")
        #expect(schema.schemaDialect == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema.definitions["inner"]?.types == .string)
    }

    @Test func siblingsOfAReferenceAreKept() throws {
        let document = try documentWithSchemas(
            """
                Pet: {type: object}
                Mine: {$ref: '#/components/schemas/Pet', nullable: true, description: mine, x-a: 1}
            """,
            version: "3.0.3"
        )
        let mine = try document.schema("Mine")
        #expect(mine.reference.flatMap(document.schemaName) == "Pet")
        #expect(mine.nullable)
        #expect(mine.description == "mine")
        #expect(mine.extensions.names == ["x-a"])
        #expect(document.target(of: mine) === (try document.schema("Pet")))
    }
}
