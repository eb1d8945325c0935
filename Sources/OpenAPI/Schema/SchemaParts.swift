import SourceTree

/// `additionalProperties` and its like: what may stand where nothing else is said.
public enum SchemaOrBool: Sendable {
    case bool(Bool)
    case schema(Schema)

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
    public let number: SchemaNumber
    /// Whether the number itself is out of bounds.
    public let isExclusive: Bool
}

/// Discriminator Object.
public struct Discriminator: Sendable {
    public let node: Node
    public internal(set) var propertyName = ""
    /// The schema of each value. A value that is a schema's bare name is a reference to that component.
    public internal(set) var mapping = OrderedMap<Reference>()
    /// The schema for values without an entry, or for a missing property (3.2).
    public internal(set) var defaultMapping: Reference?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// XML Object.
public struct XML: Sendable {
    public let node: Node
    public internal(set) var name: String?
    public internal(set) var namespace: String?
    public internal(set) var prefix: String?
    public internal(set) var attribute = false
    public internal(set) var wrapped = false
    /// `element`, `attribute`, `text`, `cdata` or `none` (3.2).
    public internal(set) var nodeType: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
