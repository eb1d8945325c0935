// One name for each type rather than overloads or a generic subscript: the accessors of generated models are what users
// compile, and a call of a name that means one thing is the cheapest there is.

nonisolated extension Fields {
    /// The value of a required property of type `String`.
    public func string(_ index: Int) -> String { optionalString(index) ?? "" }

    /// The value of an optional property of type `String`.
    public func optionalString(_ index: Int) -> String? {
        if case .string(let value) = content(index) { value } else { nil }
    }

    /// Sets a required property of type `String`.
    public mutating func setString(_ index: Int, _ value: String) { set(index, .string(value)) }

    /// Sets or, with `nil`, removes a property.
    public mutating func setOptionalString(_ index: Int, _ value: String?) {
        set(index, value.map(Content.string) ?? .absent)
    }
}

nonisolated extension Fields {
    /// The value of a required property of type `Int`.
    public func int(_ index: Int) -> Int { optionalInt(index) ?? 0 }

    /// The value of an optional property of type `Int`.
    public func optionalInt(_ index: Int) -> Int? {
        if case .integer(let value) = content(index) { value } else { nil }
    }

    /// Sets a required property of type `Int`.
    public mutating func setInt(_ index: Int, _ value: Int) { set(index, .integer(value)) }

    /// Sets or, with `nil`, removes a property.
    public mutating func setOptionalInt(_ index: Int, _ value: Int?) {
        set(index, value.map(Content.integer) ?? .absent)
    }
}

nonisolated extension Fields {
    /// The value of a required property of type `Double`.
    public func double(_ index: Int) -> Double { optionalDouble(index) ?? 0 }

    /// The value of an optional property of type `Double`.
    public func optionalDouble(_ index: Int) -> Double? {
        if case .double(let value) = content(index) { value } else { nil }
    }

    /// Sets a required property of type `Double`.
    public mutating func setDouble(_ index: Int, _ value: Double) { set(index, .double(value)) }

    /// Sets or, with `nil`, removes a property.
    public mutating func setOptionalDouble(_ index: Int, _ value: Double?) {
        set(index, value.map(Content.double) ?? .absent)
    }
}

nonisolated extension Fields {
    /// The value of a required property of type `Bool`.
    public func bool(_ index: Int) -> Bool { optionalBool(index) ?? false }

    /// The value of an optional property of type `Bool`.
    public func optionalBool(_ index: Int) -> Bool? {
        if case .bool(let value) = content(index) { value } else { nil }
    }

    /// Sets a required property of type `Bool`.
    public mutating func setBool(_ index: Int, _ value: Bool) { set(index, .bool(value)) }

    /// Sets or, with `nil`, removes a property.
    public mutating func setOptionalBool(_ index: Int, _ value: Bool?) {
        set(index, value.map(Content.bool) ?? .absent)
    }
}

nonisolated extension Fields {
    /// The value of a required property of any type.
    public func value<Value: JSONCodable>(_ index: Int) -> Value {
        Value(_slot: Slot(content(index))) ?? Value._empty
    }

    /// The value of an optional property of any type.
    public func optionalValue<Value: JSONCodable>(_ index: Int) -> Value? {
        Value(_slot: Slot(content(index)))
    }

    /// Sets a required property of any type.
    public mutating func setValue<Value: JSONCodable>(_ index: Int, _ value: Value) {
        set(index, value._slot.content)
    }

    /// Sets or, with `nil`, removes a property.
    public mutating func setOptionalValue<Value: JSONCodable>(_ index: Int, _ value: Value?) {
        set(index, value?._slot.content ?? .absent)
    }
}

nonisolated extension Fields {
    /// The members of the object that are none of its declared properties.
    public func additional<Value: JSONCodable>(_ index: Int) -> [String: Value] {
        optionalValue(index) ?? [:]
    }

    /// Sets the members that are none of the declared properties.
    public mutating func setAdditional<Value: JSONCodable>(_ index: Int, _ value: [String: Value]) {
        setOptionalValue(index, value.isEmpty ? nil : value)
    }
}

nonisolated extension Fields {
    /// The elements of a tuple behind those with a property of their own.
    public func rest<Value: JSONCodable>(_ index: Int) -> [Value] {
        optionalValue(index) ?? []
    }

    /// Sets the elements behind those with a property of their own.
    public mutating func setRest<Value: JSONCodable>(_ index: Int, _ value: [Value]) {
        setOptionalValue(index, value.isEmpty ? nil : value)
    }
}

nonisolated extension Fields {
    /// Whether a property is an explicit `null`, which for one both optional and nullable is something else than its
    /// absence.
    public func isNull(_ index: Int) -> Bool { content(index) == .null }

    /// Makes a property an explicit `null`.
    public mutating func setNull(_ index: Int) { set(index, .null) }
}
