import SourceTree

/// What a schema says. ``Schema`` shows all of it flat; here it is in groups, since most schemas use few keywords and a
/// large document has tens of thousands of schemas.
struct SchemaContents: Sendable {
    var boolean: Bool?
    var reference: Reference?
    var types: SchemaTypes?
    var nullable = false
    var readOnly = false
    var writeOnly = false
    var deprecated = false
    var format: String?
    /// A node instead of its text: texts are long, and most are never asked for.
    var title: Node?
    var description: Node?
    var enumeration: [Node]?
    var defaultValue: Node?
    var example: Node?
    var object: Boxed<ObjectKeywords>?
    var items: Schema?
    var array: Boxed<ArrayKeywords>?
    var scalar: Boxed<ScalarKeywords>?
    var composition: Boxed<CompositionKeywords>?
    var rare: Boxed<RareKeywords>?
    var extensions = Extensions()

    struct ObjectKeywords: Sendable {
        var properties = OrderedMap<Schema>()
        var required: [String] = []
        var requiredNode: Node?
        var additionalProperties: SchemaOrBool?
        var patternProperties = OrderedMap<Schema>()
        var propertyNames: Schema?
        var unevaluatedProperties: SchemaOrBool?
        var dependentRequired = OrderedMap<[String]>()
        var dependentSchemas = OrderedMap<Schema>()
        var minProperties: Int?
        var maxProperties: Int?
    }

    struct ArrayKeywords: Sendable {
        var prefixItems: [Schema] = []
        var contains: Schema?
        var minContains: Int?
        var maxContains: Int?
        var unevaluatedItems: SchemaOrBool?
        var minItems: Int?
        var maxItems: Int?
        var uniqueItems = false
    }

    struct ScalarKeywords: Sendable {
        var minimum: SchemaNumber?
        var maximum: SchemaNumber?
        var exclusiveMinimum: ExclusiveBound?
        var exclusiveMaximum: ExclusiveBound?
        var multipleOf: SchemaNumber?
        var minLength: Int?
        var maxLength: Int?
        var pattern: String?
        var contentEncoding: String?
        var contentMediaType: String?
        var contentSchema: Schema?
    }

    struct CompositionKeywords: Sendable {
        var allOf: [Schema]?
        var anyOf: [Schema]?
        var oneOf: [Schema]?
        var not: Schema?
        var `if`: Schema?
        var then: Schema?
        var `else`: Schema?
        var discriminator: Discriminator?
    }

    struct RareKeywords: Sendable {
        var const: Node?
        var examples: [Node] = []
        var xml: XML?
        var externalDocs: ExternalDocumentation?
        var definitions = OrderedMap<Schema>()
        var id: String?
        var anchor: String?
        var dynamicAnchor: String?
        var dynamicReference: String?
        var schemaDialect: String?
        var comment: String?
    }
}

/// A value on the heap, so that what is absent costs one word.
final class Boxed<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
