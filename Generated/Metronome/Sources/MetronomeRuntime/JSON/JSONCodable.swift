/// A value that reads itself from JSON and writes itself as JSON.
///
/// `String`, `Int`, `Double`, `Bool`, ``JSONValue``, arrays, dictionaries with `String` keys, optionals, dates, `UUID`,
/// `Decimal` and every generated model conform. A type of your own needs the three requirements that do not begin with
/// an underscore; those that do have defaults, and are how models store and recognise values.
public nonisolated protocol JSONCodable: Hashable, Sendable {
    /// Reads the value from one JSON value of a parsed text.
    ///
    /// - Throws: ``JSONDecodingError`` when the JSON is not what this type reads.
    init(json: JSONElement) throws

    /// Writes exactly one JSON value.
    func write(to writer: inout JSONWriter)

    /// What reading a required property gives when the property was never set, which only misuse can bring about.
    static var _empty: Self { get }

    /// The value in the form in which a model stores it.
    var _slot: Fields.Slot { get }

    /// The value back from the form in which a model stores it; `nil` when the slot holds none of this type.
    init?(_slot: Fields.Slot)

    /// Reads the value from JSON into the form in which a model stores it, which may remember how it was written.
    static func _slot(json: JSONElement) throws -> Fields.Slot

    /// Writes a value that a model stores; ``_empty`` where the slot has none of this type.
    static func _write(_ slot: Fields.Slot, to writer: inout JSONWriter)

    /// How well a JSON value fits this type: `nil` when it cannot be one, else the higher the better.
    ///
    /// Unions without a discriminator choose by it. `depth` is how many levels below the value may be looked at, which
    /// bounds the work when unions are nested.
    static func _match(_ json: JSONElement, depth: Int) -> Int?

    /// Reports what in the value is not as the document demands.
    ///
    /// - Parameter constraints: What is demanded of this very value. Those that are not about its kind do not count.
    func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport)
}

nonisolated extension JSONCodable {
    /// Reads the value from a JSON text (RFC 8259), given as its UTF-8 bytes.
    ///
    /// - Throws: ``JSONDecodingError`` when the bytes are not JSON, or the JSON is not what this type reads.
    public init(jsonBytes: [UInt8]) throws {
        try self.init(json: JSONElement(parsing: jsonBytes))
    }

    /// The value as a JSON text (RFC 8259) in UTF-8, without insignificant white space.
    ///
    /// The same value always gives the same bytes: properties are in the order of the document, dictionaries in the
    /// order of their keys.
    public func jsonBytes() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// The value as untyped JSON, in which numbers are what ``JSONValue`` can hold: a `Decimal` with more digits than a
    /// `Double` has is rounded, and so is an integer beyond `Int`. ``jsonBytes()`` has all digits.
    public var jsonValue: JSONValue {
        if let value = self as? JSONValue { return value }
        // What a writer wrote parses, unless the type is one of the user's own that writes nothing at all.
        return (try? JSONValue(jsonBytes: jsonBytes())) ?? .null
    }

    public var _slot: Fields.Slot {
        Fields.Slot(boxing: self)
    }

    public init?(_slot: Fields.Slot) {
        guard let value = _slot.unboxed(as: Self.self) else { return nil }
        self = value
    }

    public static func _slot(json: JSONElement) throws -> Fields.Slot {
        try Self(json: json)._slot
    }

    public static func _write(_ slot: Fields.Slot, to writer: inout JSONWriter) {
        (Self(_slot: slot) ?? _empty).write(to: &writer)
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        (try? Self(json: json)) == nil ? nil : MatchScore.exact
    }

    public func _validate(_ constraints: [ObjectLayout.Constraint], _ report: inout ValidationReport) {}
}

/// How well a JSON value fits a type, for the choice between the variants of a union.
///
/// Only the order matters: a text that is a known value of an enum is rather that than any string, an integral number
/// rather an `Int` than a `Double`, and anything rather than untyped JSON.
nonisolated enum MatchScore {
    static let anything = 1
    static let loose = 2
    static let kind = 3
    static let exact = 5
    static let known = 6
    static let constant = 12
    /// What one property that is present adds to the score of an object, so that more properties beat better ones.
    static let property = 16
    /// How deep a union looks into a value in order to recognise it.
    static let depth = 3
}
