nonisolated extension String: JSONCodable {
    public init(json: JSONElement) throws { self = try json.string() }
    public func write(to writer: inout JSONWriter) { writer.writeString(self) }
    public static var _empty: String { "" }

    public var _slot: Fields.Slot { Fields.Slot(.string(self)) }
    public init?(_slot: Fields.Slot) {
        guard case .string(let value) = _slot.content else { return nil }
        self = value
    }
    public static func _write(_ slot: Fields.Slot, to writer: inout JSONWriter) {
        if case .string(let value) = slot.content { writer.writeString(value) } else { writer.writeString("") }
    }
    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .string ? MatchScore.kind : nil
    }
}

nonisolated extension Int: JSONCodable {
    public init(json: JSONElement) throws { self = try json.integer() }
    public func write(to writer: inout JSONWriter) { writer.writeInteger(self) }
    public static var _empty: Int { 0 }

    public var _slot: Fields.Slot { Fields.Slot(.integer(self)) }
    public init?(_slot: Fields.Slot) {
        guard case .integer(let value) = _slot.content else { return nil }
        self = value
    }
    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        guard json.kind == .number, (try? json.integer()) != nil else { return nil }
        return json.token.kind == .integer ? MatchScore.exact : MatchScore.loose
    }
}

nonisolated extension Double: JSONCodable {
    public init(json: JSONElement) throws { self = try json.double() }
    public func write(to writer: inout JSONWriter) { writer.writeDouble(self) }
    public static var _empty: Double { 0 }

    public var _slot: Fields.Slot { Fields.Slot(.double(self)) }
    public init?(_slot: Fields.Slot) {
        switch _slot.content {
        case .double(let value): self = value
        case .integer(let value): self = Double(value)
        default: return nil
        }
    }
    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .number ? MatchScore.kind : nil
    }
}

nonisolated extension Bool: JSONCodable {
    public init(json: JSONElement) throws { self = try json.bool() }
    public func write(to writer: inout JSONWriter) { writer.writeBool(self) }
    public static var _empty: Bool { false }

    public var _slot: Fields.Slot { Fields.Slot(.bool(self)) }
    public init?(_slot: Fields.Slot) {
        guard case .bool(let value) = _slot.content else { return nil }
        self = value
    }
    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .bool ? MatchScore.kind : nil
    }
}
