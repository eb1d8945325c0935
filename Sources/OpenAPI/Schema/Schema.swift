import SourceTree

/// Schema Object (or a boolean schema, since 3.1).
///
/// Schemas are shared and compared by identity: two references to `#/components/schemas/Pet` lead to one and the same
/// instance, which is what makes recursive schemas finite. Nothing is merged or interpreted here: a schema shows what
/// is written at one place. A schema with a ``reference`` shows its other keywords as well; whether they count is for
/// the reader to decide (OpenAPI 3.0 says that they do not, many documents mean that they do).
public final class Schema: DocumentObject {
    /// What the object was read from.
    public let node: Node
    private let contents: SchemaContents

    init(node: Node, contents: SchemaContents) {
        self.node = node
        self.contents = contents
    }

    /// `true` (everything is valid) or `false` (nothing is) for a boolean schema, nil for any other.
    public var boolean: Bool? { contents.boolean }
    /// `$ref`. ``Document/target(of:)`` is the schema it leads to.
    public var reference: Reference? { contents.reference }

    /// `type`; nil where the schema does not say.
    public var types: SchemaTypes? { contents.types }
    /// `nullable: true` (3.0).
    public var nullable: Bool { contents.nullable }
    /// `date-time`, `int64`, `uuid` or any other; formats are open.
    public var format: String? { contents.format }

    // MARK: Annotations

    /// A short name, without markup.
    public var title: String? { contents.title?.text }
    /// CommonMark.
    public var description: String? { contents.description?.text }
    /// The value that stands for an absent one.
    public var `default`: Node? { contents.defaultValue }
    /// An example of a value.
    public var example: Node? { contents.example }
    /// Examples of values (3.1).
    public var examples: [Node] { contents.rare?.value.examples ?? [] }
    /// Whether new code should do without it.
    public var deprecated: Bool { contents.deprecated }
    /// Whether the property is for responses only.
    public var readOnly: Bool { contents.readOnly }
    /// Whether the property is for requests only.
    public var writeOnly: Bool { contents.writeOnly }
    /// More to read elsewhere.
    public var externalDocs: ExternalDocumentation? { contents.rare?.value.externalDocs }
    /// How the value is written as XML.
    public var xml: XML? { contents.rare?.value.xml }
    /// `$comment`, for the authors of the document.
    public var comment: String? { contents.rare?.value.comment }
    /// The `x-` fields.
    public var extensions: Extensions { contents.extensions }

    // MARK: Values

    /// The allowed values, of any kind; nil without the keyword.
    public var `enum`: [Node]? { contents.enumeration }
    /// The only allowed value (3.1); a node of kind null where that is `null`.
    public var const: Node? { contents.rare?.value.const }

    // MARK: Objects

    /// The declared properties, by name.
    public var properties: OrderedMap<Schema> { contents.object?.value.properties ?? OrderedMap() }
    /// The names of required properties, each once; they need not be among ``properties``.
    public var required: [String] { contents.object?.value.required ?? [] }
    /// The sequence that ``required`` comes from.
    public var requiredNode: Node? { contents.object?.value.requiredNode }
    /// nil where the schema does not say, which means that any are allowed.
    public var additionalProperties: SchemaOrBool? { contents.object?.value.additionalProperties }
    /// By regular expression.
    public var patternProperties: OrderedMap<Schema> { contents.object?.value.patternProperties ?? OrderedMap() }
    /// What the names of properties must be (3.1).
    public var propertyNames: Schema? { contents.object?.value.propertyNames }
    /// What the properties that no other keyword looks at may be (3.1).
    public var unevaluatedProperties: SchemaOrBool? { contents.object?.value.unevaluatedProperties }
    /// Properties that are required when another is there, by the name of the other (3.1).
    public var dependentRequired: OrderedMap<[String]> { contents.object?.value.dependentRequired ?? OrderedMap() }
    /// Schemas that count when a property is there, by its name (3.1).
    public var dependentSchemas: OrderedMap<Schema> { contents.object?.value.dependentSchemas ?? OrderedMap() }
    /// The least number of properties.
    public var minProperties: Int? { contents.object?.value.minProperties }
    /// The greatest number of properties.
    public var maxProperties: Int? { contents.object?.value.maxProperties }

    // MARK: Arrays

    /// The schema of the items, or of those after ``prefixItems``.
    public var items: Schema? { contents.items }
    /// The schemas of the first items, one by one. `items` with a sequence, as JSON Schema had it before 2020, is read
    /// as this.
    public var prefixItems: [Schema] { contents.array?.value.prefixItems ?? [] }
    /// What at least one item is (3.1).
    public var contains: Schema? { contents.array?.value.contains }
    /// The least number of items that are as ``contains`` says.
    public var minContains: Int? { contents.array?.value.minContains }
    /// The greatest number of items that are as ``contains`` says.
    public var maxContains: Int? { contents.array?.value.maxContains }
    /// What the items that no other keyword looks at may be (3.1); also `additionalItems`, its name before JSON Schema
    /// 2020.
    public var unevaluatedItems: SchemaOrBool? { contents.array?.value.unevaluatedItems }
    /// The least number of items.
    public var minItems: Int? { contents.array?.value.minItems }
    /// The greatest number of items.
    public var maxItems: Int? { contents.array?.value.maxItems }
    /// Whether no two items may be equal.
    public var uniqueItems: Bool { contents.array?.value.uniqueItems ?? false }

    // MARK: Composition

    /// nil without the keyword; the same for its siblings.
    public var allOf: [Schema]? { contents.composition?.value.allOf }
    /// Schemas of which at least one is valid; nil without the keyword.
    public var anyOf: [Schema]? { contents.composition?.value.anyOf }
    /// Schemas of which exactly one is valid; nil without the keyword.
    public var oneOf: [Schema]? { contents.composition?.value.oneOf }
    /// A schema that is not valid.
    public var not: Schema? { contents.composition?.value.not }
    /// Decides between ``then`` and ``else`` (3.1).
    public var `if`: Schema? { contents.composition?.value.if }
    /// What has to be valid as well where ``if`` is.
    public var then: Schema? { contents.composition?.value.then }
    /// What has to be valid as well where ``if`` is not.
    public var `else`: Schema? { contents.composition?.value.else }
    /// Which member of ``oneOf`` or ``anyOf`` a value is.
    public var discriminator: Discriminator? { contents.composition?.value.discriminator }

    // MARK: Numbers and strings

    /// The least value, unless ``exclusiveMinimum`` says otherwise; see ``lowerBound``.
    public var minimum: SchemaNumber? { contents.scalar?.value.minimum }
    /// The greatest value, unless ``exclusiveMaximum`` says otherwise; see ``upperBound``.
    public var maximum: SchemaNumber? { contents.scalar?.value.maximum }
    /// Whether ``minimum`` is excluded, or a bound of its own; see ``lowerBound``.
    public var exclusiveMinimum: ExclusiveBound? { contents.scalar?.value.exclusiveMinimum }
    /// Whether ``maximum`` is excluded, or a bound of its own; see ``upperBound``.
    public var exclusiveMaximum: ExclusiveBound? { contents.scalar?.value.exclusiveMaximum }
    /// A number that the value is a multiple of.
    public var multipleOf: SchemaNumber? { contents.scalar?.value.multipleOf }
    /// In Unicode scalars.
    public var minLength: Int? { contents.scalar?.value.minLength }
    /// In Unicode scalars.
    public var maxLength: Int? { contents.scalar?.value.maxLength }
    /// A regular expression (ECMA-262), not anchored.
    public var pattern: String? { contents.scalar?.value.pattern }
    /// `base64` and the like (3.1).
    public var contentEncoding: String? { contents.scalar?.value.contentEncoding }
    /// The media type of what the text holds (3.1).
    public var contentMediaType: String? { contents.scalar?.value.contentMediaType }
    /// The schema of what the text holds (3.1).
    public var contentSchema: Schema? { contents.scalar?.value.contentSchema }

    // MARK: Identity and definitions

    /// `$defs`, and `definitions`, its name before JSON Schema 2019.
    public var definitions: OrderedMap<Schema> { contents.rare?.value.definitions ?? OrderedMap() }
    /// `$id`.
    public var id: String? { contents.rare?.value.id }
    /// `$anchor`.
    public var anchor: String? { contents.rare?.value.anchor }
    /// `$dynamicAnchor`.
    public var dynamicAnchor: String? { contents.rare?.value.dynamicAnchor }
    /// `$dynamicRef`, or `$recursiveRef`, its name in JSON Schema 2019.
    public var dynamicReference: String? { contents.rare?.value.dynamicReference }
    /// `$schema`.
    public var schemaDialect: String? { contents.rare?.value.schemaDialect }
}

extension Schema {
    /// The lower bound of a number, whichever way it was written; the tighter one when there are two.
    public var lowerBound: SchemaBound? {
        bound(minimum, exclusiveMinimum) { $0 >= $1 }
    }

    /// The upper bound of a number, whichever way it was written; the tighter one when there are two.
    public var upperBound: SchemaBound? {
        bound(maximum, exclusiveMaximum) { $0 <= $1 }
    }

    private func bound(
        _ inclusive: SchemaNumber?,
        _ exclusive: ExclusiveBound?,
        isTighter: (Double, Double) -> Bool,
    ) -> SchemaBound? {
        switch (inclusive, exclusive) {
        case (let inclusive?, .flag(let isExclusive)): SchemaBound(number: inclusive, isExclusive: isExclusive)
        case (let inclusive?, .number(let exclusive)):
            isTighter(exclusive.double, inclusive.double)
                ? SchemaBound(number: exclusive, isExclusive: true)
                : SchemaBound(number: inclusive, isExclusive: false)
        case (let inclusive?, nil): SchemaBound(number: inclusive, isExclusive: false)
        case (nil, .number(let exclusive)): SchemaBound(number: exclusive, isExclusive: true)
        case (nil, _): nil
        }
    }
}
