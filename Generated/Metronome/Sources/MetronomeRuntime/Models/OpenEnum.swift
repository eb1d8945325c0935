/// A value out of a list to which the server may add: a known one is a static member, any other goes through as it
/// came.
///
/// ```swift
/// public struct Status: OpenEnum {
///     public let rawValue: String
///     public init(rawValue: String) { self.rawValue = rawValue }
///     public static var active: Self { Self(rawValue: "active") }
///     public static var allCases: [Self] { [.active] }
/// }
/// ```
///
/// ``allCases`` are those known when the code was generated.
public nonisolated protocol OpenEnum: RawRepresentable, CaseIterable, JSONCodable, Codable, CustomDebugStringConvertible
where RawValue: JSONCodable & Codable {
    init(rawValue: RawValue)

    /// The spelling of a value by which it is compared, where the document lists several; the value itself otherwise.
    static func canonical(_ rawValue: RawValue) -> RawValue
}

nonisolated extension OpenEnum {
    public static func canonical(_ rawValue: RawValue) -> RawValue { rawValue }
}

nonisolated extension OpenEnum {
    public init(json: JSONElement) throws {
        self.init(rawValue: try RawValue(json: json))
    }

    public func write(to writer: inout JSONWriter) {
        rawValue.write(to: &writer)
    }

    public static var _empty: Self {
        Self(rawValue: RawValue._empty)
    }

    public var _slot: Fields.Slot { rawValue._slot }

    public init?(_slot: Fields.Slot) {
        guard let rawValue = RawValue(_slot: _slot) else { return nil }
        self.init(rawValue: rawValue)
    }

    /// An enum is stored as its raw value.
    public static func _write(_ slot: Fields.Slot, to writer: inout JSONWriter) {
        RawValue._write(slot, to: &writer)
    }

    /// A known value fits better than any other. An enum with a single value is a constant, and fits that value alone.
    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        guard RawValue._match(json, depth: depth) != nil, let rawValue = try? RawValue(json: json) else { return nil }
        let known = allCases
        let isKnown = known.contains(Self(rawValue: rawValue))
        if known.count == 1 { return isKnown ? MatchScore.constant : nil }
        return isKnown ? MatchScore.known : MatchScore.anything
    }
}

nonisolated extension OpenEnum {
    public static func == (lhs: Self, rhs: Self) -> Bool {
        canonical(lhs.rawValue) == canonical(rhs.rawValue)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(Self.canonical(rawValue))
    }

    public var hashValue: Int { Hasher.value(of: self) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try RawValue(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }

    /// The type and the raw value: `Status("active")`.
    public var debugDescription: String {
        "\(Self.self)(\(String(reflecting: rawValue)))"
    }
}
