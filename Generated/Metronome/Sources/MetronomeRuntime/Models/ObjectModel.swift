/// A model of a JSON object: a typed view of a table of values.
///
/// A generated model has ``_fields`` as its only stored property, a computed property for each property of the object,
/// and a layout. Everything else that a model can do is written once, here and in the layout.
public nonisolated protocol ObjectModel: JSONCodable, Codable, CustomDebugStringConvertible, CustomReflectable {
    /// The names and types of the properties.
    static var layout: ObjectLayout { get }

    /// The values of the properties.
    var _fields: Fields { get set }

    /// Makes a model of values. To make one by hand, use the initializer that has a parameter for each property.
    init(_fields: Fields)
}

nonisolated extension ObjectModel {
    public init(json: JSONElement) throws {
        self.init(_fields: try Self.layout.decode(json))
    }

    public func write(to writer: inout JSONWriter) {
        Self.layout.write(_fields, to: &writer)
    }

    public static var _empty: Self {
        Self(_fields: Fields(layout))
    }

    public var _slot: Fields.Slot {
        Fields.Slot(.object(_fields))
    }

    public init?(_slot: Fields.Slot) {
        guard case .object(let fields) = _slot.content else { return nil }
        self.init(_fields: fields)
    }

    public static func _write(_ slot: Fields.Slot, to writer: inout JSONWriter) {
        if case .object(let fields) = slot.content {
            Self(_fields: fields).write(to: &writer)
        } else {
            _empty.write(to: &writer)
        }
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        layout.match(json, depth: depth)
    }
}

nonisolated extension ObjectModel {
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs._fields == rhs._fields
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(_fields)
    }

    public var hashValue: Int { Hasher.value(of: self) }
}

nonisolated extension ObjectModel {
    /// Reads the model from any decoder, `JSONDecoder` and `PropertyListDecoder` among them.
    ///
    /// Names, dates and numbers are those of the JSON form; strategies of the decoder do not apply. It goes by way of
    /// ``JSONValue``, so numbers beyond an `Int` or with more digits than a `Double` has are rounded. For JSON,
    /// ``init(jsonBytes:)`` keeps all digits, and is many times faster.
    public init(from decoder: any Decoder) throws {
        try self.init(bridging: decoder)
    }

    /// Writes the model to any encoder, in its JSON form. It goes by way of ``JSONValue``, so numbers beyond an `Int` or
    /// with more digits than a `Double` has are rounded. For JSON, ``jsonBytes()`` keeps all digits, and is many times
    /// faster.
    public func encode(to encoder: any Encoder) throws {
        try jsonValue.encode(to: encoder)
    }
}

nonisolated extension ObjectModel {
    /// Whether a property is an explicit `null` in the JSON, which for one both optional and nullable differs from its
    /// absence.
    ///
    /// - Parameter name: The name of the property in the JSON.
    public func isNull(_ name: String) -> Bool {
        Self.layout.position(ofName: name).map(_fields.isNull) ?? false
    }

    /// Makes a property that is both optional and nullable an explicit `null`, as a request that removes a value needs
    /// it. Any other property is left alone. Setting the property to `nil` makes it absent again.
    ///
    /// - Parameter name: The name of the property in the JSON.
    public mutating func setNull(_ name: String) {
        guard let position = Self.layout.position(ofName: name) else { return }
        let property = Self.layout.properties[position]
        if property.isNullable, !property.isRequired { _fields.setNull(position) }
    }
}

nonisolated extension ObjectLayout {
    /// The position of the property with a name.
    func position(ofName name: String) -> Int? {
        let bytes = Array(name.utf8)
        return names.position(of: bytes, 0, bytes.count, guess: 0)
    }
}
