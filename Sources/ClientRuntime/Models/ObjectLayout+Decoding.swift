extension ObjectLayout {
    /// Reads the properties of an object.
    ///
    /// Members that are no property are skipped, or kept where the layout has a place for them. Of members with the same name the last counts.
    func decode(_ json: JSONElement) throws -> Fields {
        let tape = json.tape
        let object = json.token
        guard object.kind == .object else { throw json.mismatch(expected: "an object") }
        var fields = Fields(self)
        var others: [Int] = []
        var expected = 0
        var key = json.index + 1
        let end = Int(object.next)
        while key < end {
            let value = key + 1
            if let position = position(ofKey: key, in: tape, expected: expected) {
                fields.slots[position] = try properties[position].decode(JSONElement(tape: tape, index: value))
                expected = position + 1
            } else if additional != nil {
                others.append(key)
            }
            key = Int(tape.tokens[value].next)
        }
        try settleRequired(&fields, of: json)
        if let additional, !others.isEmpty {
            fields.slots[additional] = try properties[additional].decodeAdditional(others, in: tape)
        }
        return fields
    }

    /// The position of the property with the name of a key.
    func position(ofKey key: Int, in tape: JSONTape, expected: Int) -> Int? {
        let token = tape.tokens[key]
        guard token.kind == .string else {
            let name = Array(tape.string(token).utf8)
            return names.position(of: name, 0, name.count, guess: expected)
        }
        let start = Int(token.start)
        return names.position(of: tape.bytes, start, start + Int(token.length), guess: expected)
    }

    /// Sees to it that every required property is there.
    private func settleRequired(_ fields: inout Fields, of json: JSONElement) throws {
        for position in required {
            let property = properties[position]
            switch fields.slots[position] {
            case .absent:
                throw json.missing(property.name, expected: property.phrase)
            case .null where !property.readsNull:
                // A required property has one way of having no value, so it is stored as if it was set to nil.
                fields.slots[position] = .absent
            default: break
            }
        }
    }
}

extension ObjectLayout.Property {
    func decode(_ json: JSONElement) throws -> Fields.Content {
        if json.isNull, !readsNull {
            if isNullable { return .null }
            // Servers write null for what they have no value for, whatever the document says.
            if !isRequired { return .absent }
        }
        switch storage {
        case .string: return .string(try json.string())
        case .integer: return .integer(try json.integer())
        case .double: return .double(try json.double())
        case .bool: return .bool(try json.bool())
        case .other: return try Self.value(valueType, json)
        }
    }

    private static func value<Value: JSONCodable>(_ type: Value.Type, _ json: JSONElement) throws -> Fields.Content {
        try Value(json: json)._slot.content
    }

    /// Reads the members at `keys` into a dictionary.
    func decodeAdditional(_ keys: [Int], in tape: JSONTape) throws -> Fields.Content {
        guard let dictionary = valueType as? any AdditionalMembers.Type else { return .absent }
        return try dictionary.slot(keys: keys, in: tape)
    }

    /// What the property should be, for an error message.
    var phrase: String {
        switch storage {
        case .string: JSONKind.string.phrase
        case .integer: "an integer"
        case .double: JSONKind.number.phrase
        case .bool: JSONKind.bool.phrase
        case .other: "a value"
        }
    }
}

/// The type of the property that holds members of an object that are no other property.
private protocol AdditionalMembers {
    static func slot(keys: [Int], in tape: JSONTape) throws -> Fields.Content
}

extension Dictionary: AdditionalMembers where Key == String, Value: JSONCodable {
    static func slot(keys: [Int], in tape: JSONTape) throws -> Fields.Content {
        var members: [String: Value] = [:]
        for key in keys {
            members[tape.string(tape.tokens[key])] = try Value(json: JSONElement(tape: tape, index: key + 1))
        }
        return members._slot.content
    }
}
