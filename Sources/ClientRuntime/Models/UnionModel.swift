/// A value of one of several types, with a case for each and one for what none of them is.
public nonisolated protocol UnionModel: JSONCodable, Codable, CustomDebugStringConvertible {
    /// The variants, and how they are told apart.
    static var variants: UnionVariants<Self> { get }

    /// The value of whichever case this is.
    var value: any JSONCodable { get }
}

nonisolated extension UnionModel {
    public init(json: JSONElement) throws {
        self = try Self.variants.decode(json)
    }

    public func write(to writer: inout JSONWriter) {
        Self.variants.write(value, to: &writer)
    }

    public static var _empty: Self {
        variants.unknown(.null)
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        variants.match(json, depth: depth)
    }
}

nonisolated extension UnionModel {
    /// Unions are equal when their values are equal and of the same type.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        func isEqual<Value: JSONCodable>(_ lhs: Value, _ rhs: any JSONCodable) -> Bool { lhs == rhs as? Value }
        return isEqual(lhs.value, rhs.value)
    }

    public func hash(into hasher: inout Hasher) {
        value.hash(into: &hasher)
    }

    public var hashValue: Int { Hasher.value(of: self) }

    public init(from decoder: any Decoder) throws {
        try self.init(bridging: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try jsonValue.encode(to: encoder)
    }

    /// The case and its value: `Pet.cat(Cat(name: "Tom"))`.
    public var debugDescription: String {
        let name = Mirror(reflecting: self).children.first?.label.map { ".\($0)" } ?? ""
        return "\(Self.self)\(name)(\(String(reflecting: value)))"
    }
}
