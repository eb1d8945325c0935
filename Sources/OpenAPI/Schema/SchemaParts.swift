import SourceTree

/// `additionalProperties` and its like: what may stand where nothing else is said.
public enum SchemaOrBool: Sendable {
    case bool(Bool)
    case schema(Schema)

    /// The schema, when it is one.
    public var schema: Schema? {
        if case .schema(let schema) = self { schema } else { nil }
    }
}

/// `exclusiveMinimum` and `exclusiveMaximum`, in the two forms they have had.
public enum ExclusiveBound: Hashable, Sendable {
    /// Until 3.0: whether `minimum` (`maximum`) itself is excluded.
    case flag(Bool)
    /// Since 3.1: a bound of its own.
    case number(SchemaNumber)
}

/// A bound of a number, whichever way it was written.
public struct SchemaBound: Hashable, Sendable {
    /// The bound itself.
    public let number: SchemaNumber
    /// Whether the number itself is out of bounds.
    public let isExclusive: Bool
}

/// Discriminator Object.
public struct Discriminator: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The property whose value tells.
    public internal(set) var propertyName = ""
    /// The schema of each value. A value that is a schema's bare name is a reference to that component.
    public internal(set) var mapping = OrderedMap<Reference>()
    /// The schema for values without an entry, or for a missing property (3.2).
    public internal(set) var defaultMapping: Reference?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// XML Object.
public struct XML: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The name of the element or attribute, when it is not the property's.
    public internal(set) var name: String?
    /// The URI of the namespace.
    public internal(set) var namespace: String?
    /// The prefix of the element or attribute.
    public internal(set) var prefix: String?
    /// Whether the property is an attribute instead of an element.
    public internal(set) var attribute = false
    /// Whether an array has an element of its own around its items.
    public internal(set) var wrapped = false
    /// `element`, `attribute`, `text`, `cdata` or `none` (3.2).
    public internal(set) var nodeType: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
