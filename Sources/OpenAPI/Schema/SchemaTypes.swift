/// The values of a schema's `type`, as a set: `type: string` and `type: [string, "null"]` alike.
///
/// `nullable: true` of OpenAPI 3.0 is not in here, see ``Schema/nullable``.
public struct SchemaTypes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `null`.
    public static let null = SchemaTypes(rawValue: 1 << 0)
    /// `boolean`.
    public static let boolean = SchemaTypes(rawValue: 1 << 1)
    /// `integer`.
    public static let integer = SchemaTypes(rawValue: 1 << 2)
    /// `number`.
    public static let number = SchemaTypes(rawValue: 1 << 3)
    /// `string`.
    public static let string = SchemaTypes(rawValue: 1 << 4)
    /// `array`.
    public static let array = SchemaTypes(rawValue: 1 << 5)
    /// `object`.
    public static let object = SchemaTypes(rawValue: 1 << 6)

    /// Each type with its name in the specification.
    public static let named: [(name: String, type: SchemaTypes)] = [
        ("string", .string), ("object", .object), ("array", .array), ("integer", .integer),
        ("boolean", .boolean), ("number", .number), ("null", .null),
    ]

    /// The type of a name, nil when the specification has no such type.
    public init?(name: String) {
        switch name {
        case "string": self = .string
        case "object": self = .object
        case "array": self = .array
        case "integer": self = .integer
        case "boolean": self = .boolean
        case "number": self = .number
        case "null": self = .null
        default: return nil
        }
    }
}

/// A number of a schema, as written and as a `Double`; the two differ where the number has more digits than a `Double`
/// holds.
public struct SchemaNumber: Hashable, Sendable, CustomStringConvertible {
    /// As written: `18446744073709551615`.
    public let text: String
    /// The nearest `Double`; infinite for a number beyond its range.
    public let double: Double

    /// The number as an `Int`, nil when it is none.
    public var integer: Int? { Int(text) ?? Int(exactly: double) }

    /// The number as written.
    public var description: String { text }
}
