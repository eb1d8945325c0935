nonisolated extension JSONValue: JSONCodable {
    public init(json: JSONElement) throws {
        switch json.token.kind {
        case .null: self = .null
        case .true: self = .bool(true)
        case .false: self = .bool(false)
        case .integer:
            // Beyond 64 bits the nearest double is the best there is.
            if let value = try? json.integer() { self = .integer(value) } else { self = .number(try json.double()) }
        case .number: self = .number(try json.double())
        case .string, .escapedString: self = .string(try json.string())
        case .array: self = .array(try [JSONValue](json: json))
        case .object: self = .object(try [String: JSONValue](json: json))
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.writeNull()
        case .bool(let value): writer.writeBool(value)
        case .integer(let value): writer.writeInteger(value)
        case .number(let value): writer.writeDouble(value)
        case .string(let value): writer.writeString(value)
        case .array(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        }
    }

    public static var _empty: JSONValue { .null }

    public var _slot: Fields.Slot {
        switch self {
        case .null: .null
        case .bool(let value): Fields.Slot(.bool(value))
        case .integer(let value): Fields.Slot(.integer(value))
        // Slots of the same number must be equal, as the values are.
        case .number(let value): Fields.Slot(Int(exactly: value).map(Fields.Content.integer) ?? .double(value))
        case .string(let value): Fields.Slot(.string(value))
        case .array, .object: Fields.Slot(boxing: self)
        }
    }

    public init?(_slot: Fields.Slot) {
        switch _slot.content {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .double(let value): self = .number(value)
        case .string(let value): self = .string(value)
        case .absent, .moment, .object, .boxed:
            guard let value = _slot.unboxed(as: JSONValue.self) else { return nil }
            self = value
        }
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? { MatchScore.anything }
}

/// A type that reads `null` itself, so that a property of it holds what it made of `null`.
nonisolated protocol NullReading {}

nonisolated extension JSONValue: NullReading {}
nonisolated extension Optional: NullReading {}
