nonisolated extension ObjectLayout {
    /// Reads the properties of an object.
    ///
    /// Members that are no property are skipped, or kept where the layout has a place for them. Of members with the
    /// same name the last counts.
    func decode(_ json: JSONElement) throws -> Fields {
        guard json.token.kind == .object else { throw json.mismatch(expected: "an object") }
        return Fields(slots: try [Fields.Content](absent: properties.count) { try decode(json, into: $0) })
    }

    private func decode(_ json: JSONElement, into slots: UnsafeMutableBufferPointer<Fields.Content>) throws {
        let tape = json.tape
        var seen = PositionSet(count: properties.count)
        var others: [Int] = []
        var expected = 0
        var key = json.index + 1
        let end = json.index + json.token.stride
        while key < end {
            let value = key + 1
            let token = tape.tokens[value]
            if let position = position(ofKey: key, in: tape, expected: expected) {
                slots[position] = try properties[position].decode(token, at: value, in: tape)
                seen.insert(position)
                expected = position + 1
            } else if additional != nil {
                others.append(key)
            }
            key = value + token.stride
        }
        for position in required where !seen.contains(position) {
            throw json.missing(properties[position].name, expected: properties[position].phrase)
        }
        if let additional, !others.isEmpty {
            slots[additional] = try properties[additional].decodeAdditional(others, in: tape)
        }
    }

    /// The position of the property with the name of a key.
    func position(ofKey key: Int, in tape: JSONTape, expected: Int) -> Int? {
        let token = tape.tokens[key]
        guard token.kind == .string else {
            let name = Array(tape.string(token).utf8)
            return names.position(of: name, 0, name.count, guess: expected)
        }
        return names.position(of: tape.bytes, token.start, token.end, guess: expected)
    }
}

nonisolated extension ObjectLayout.Property {
    /// Reads the value of the property. What has a type of its own in a slot is read without a detour.
    func decode(_ token: JSONToken, at index: Int, in tape: JSONTape) throws -> Fields.Content {
        switch (storage, token.kind) {
        case (.string, .string), (.string, .escapedString): return .string(tape.string(token))
        case (.bool, .true): return .bool(true)
        case (.bool, .false): return .bool(false)
        case (_, .null) where !readsNull && (isNullable || !isRequired):
            // What is always written has one way of having no value, so it is stored as if it was set to nil. What is not
            // nullable is absent: servers write null for what they have no value for, whatever the document says.
            return isNullable && !isAlwaysWritten ? .null : .absent
        default: break
        }
        let json = JSONElement(tape: tape, index: index)
        switch storage {
        case .string: return .string(try json.string())
        case .integer: return .integer(try json.integer())
        case .double: return .double(try json.double())
        case .bool: return .bool(try json.bool())
        case .other: return try Self.value(valueType, json)
        }
    }

    private static func value<Value: JSONCodable>(_ type: Value.Type, _ json: JSONElement) throws -> Fields.Content {
        try Value._slot(json: json).content
    }

    /// Reads the members at `keys` into a dictionary.
    fileprivate func decodeAdditional(_ keys: [Int], in tape: JSONTape) throws -> Fields.Content {
        guard let dictionary = valueType as? any AdditionalMembers.Type else { return .absent }
        return try dictionary.slot(keys: keys, in: tape)
    }

    /// What the property should be, for an error message.
    fileprivate var phrase: String {
        switch storage {
        case .string: JSONKind.string.phrase
        case .integer: "an integer"
        case .double: JSONKind.number.phrase
        case .bool: JSONKind.bool.phrase
        case .other: TypePhrase.phrase(of: valueType)
        }
    }
}

/// The type of the property that holds members of an object that are no other property.
private nonisolated protocol AdditionalMembers {
    static func slot(keys: [Int], in tape: JSONTape) throws -> Fields.Content
}

nonisolated extension Dictionary: AdditionalMembers where Key == String, Value: JSONCodable {
    static func slot(keys: [Int], in tape: JSONTape) throws -> Fields.Content {
        var members: [String: Value] = [:]
        for key in keys {
            members[tape.string(tape.tokens[key])] = try Value(json: JSONElement(tape: tape, index: key + 1))
        }
        return members._slot.content
    }
}
