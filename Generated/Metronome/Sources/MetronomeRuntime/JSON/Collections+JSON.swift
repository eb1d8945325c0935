nonisolated extension Array: JSONCodable where Element: JSONCodable {
    public init(json: JSONElement) throws {
        var elements = try json.elements()
        try self.init(unsafeUninitializedCapacity: elements.count) { buffer, count in
            while let element = elements.next() {
                buffer.initializeElement(at: count, to: try Element(json: element))
                count += 1
            }
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self {
            element.write(to: &writer)
        }
        writer.endArray()
    }

    public static var _empty: [Element] { [] }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        guard json.kind == .array else { return nil }
        return MatchScore.values(JSONElement.Elements(array: json), of: Element.self, depth: depth)
    }
}

nonisolated extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
    public init(json: JSONElement) throws {
        let members = try json.members()
        self.init(minimumCapacity: members.count)
        for (key, value) in members {
            self[key] = try Value(json: value)
        }
    }

    /// Writes the members in the order of their keys, so that the same dictionary always gives the same text.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            writer.writeKey(key)
            value.write(to: &writer)
        }
        writer.endObject()
    }

    public static var _empty: [String: Value] { [:] }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        guard json.kind == .object else { return nil }
        let values = JSONElement.Members(object: json).lazy.map(\.value)
        return MatchScore.values(values, of: Value.self, depth: depth)
    }
}

nonisolated extension Optional: JSONCodable where Wrapped: JSONCodable {
    public init(json: JSONElement) throws {
        self = json.isNull ? nil : try Wrapped(json: json)
    }

    public func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.writeNull() }
    }

    public static var _empty: Wrapped? { nil }

    public var _slot: Fields.Slot { self?._slot ?? .null }

    public init?(_slot: Fields.Slot) {
        if case .null = _slot.content {
            self = .none
        } else if let value = Wrapped(_slot: _slot) {
            self = .some(value)
        } else {
            return nil
        }
    }

    public static func _slot(json: JSONElement) throws -> Fields.Slot {
        json.isNull ? .null : try Wrapped._slot(json: json)
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.isNull ? MatchScore.kind : Wrapped._match(json, depth: depth)
    }
}

nonisolated extension MatchScore {
    /// The score of an array or dictionary: as good as the worst of its values.
    static func values<Value: JSONCodable>(
        _ values: some Sequence<JSONElement>,
        of type: Value.Type,
        depth: Int
    ) -> Int? {
        guard depth > 0 else { return loose }
        var score = exact
        for value in values {
            guard let match = Value._match(value, depth: depth - 1) else { return nil }
            score = min(score, max(match, loose))
        }
        return score
    }
}
