extension ObjectLayout {
    /// Writes an object, its properties in the order of the layout and the additional ones behind them in the order of their names.
    ///
    /// - Parameter tag: A member to write first, for a model that does not have the discriminator of its union as a property.
    func write(_ fields: Fields, to writer: inout JSONWriter, tag: (name: String, value: String)? = nil) {
        writer.beginObject()
        if let tag {
            writer.writeKey(tag.name)
            writer.writeString(tag.value)
        }
        for position in properties.indices {
            if properties[position].isAdditional {
                writeAdditional(fields.content(position), to: &writer)
            } else {
                properties[position].write(fields.content(position), to: &writer)
            }
        }
        writer.endObject()
    }

    private func writeAdditional(_ content: Fields.Content, to writer: inout JSONWriter) {
        guard case .boxed(let boxed) = content, let members = boxed.box.anyValue as? any WritableMembers else { return }
        members.writeMembers(to: &writer) { name in
            // A declared property has been written; a second one of its name would hide it from the reader.
            let bytes = Array(name.utf8)
            return names.position(of: bytes, 0, bytes.count, guess: 0) == nil
        }
    }
}

extension ObjectLayout.Property {
    fileprivate func write(_ content: Fields.Content, to writer: inout JSONWriter) {
        switch content {
        case .absent:
            guard isRequired, isNullable else { return }
            writer.writeKey(encoded: encodedKey)
            writer.writeNull()
        case .null:
            writer.writeKey(encoded: encodedKey)
            writer.writeNull()
        case .string(let value):
            writer.writeKey(encoded: encodedKey)
            // An enum or a user's type may store itself as a string or number, and still be written as one.
            storage == .string ? writer.writeString(value) : Self.writeValue(valueType, content, to: &writer)
        case .integer(let value):
            writer.writeKey(encoded: encodedKey)
            storage == .integer ? writer.writeInteger(value) : Self.writeValue(valueType, content, to: &writer)
        case .double(let value):
            writer.writeKey(encoded: encodedKey)
            storage == .double ? writer.writeDouble(value) : Self.writeValue(valueType, content, to: &writer)
        case .bool(let value):
            writer.writeKey(encoded: encodedKey)
            writer.writeBool(value)
        case .object:
            writer.writeKey(encoded: encodedKey)
            Self.writeValue(valueType, content, to: &writer)
        case .boxed(let boxed):
            writer.writeKey(encoded: encodedKey)
            boxed.box.write(to: &writer)
        }
    }

    /// Writes what only the property's type knows how to write.
    private static func writeValue<Value: JSONCodable>(
        _ type: Value.Type,
        _ content: Fields.Content,
        to writer: inout JSONWriter
    ) {
        (Value(_slot: Fields.Slot(content)) ?? Value.empty).write(to: &writer)
    }
}

/// A dictionary whose members are written into an object that is already begun.
private protocol WritableMembers {
    func writeMembers(to writer: inout JSONWriter, where isIncluded: (String) -> Bool)
}

extension Dictionary: WritableMembers where Key == String, Value: JSONCodable {
    fileprivate func writeMembers(to writer: inout JSONWriter, where isIncluded: (String) -> Bool) {
        for (name, value) in sorted(by: { $0.key < $1.key }) where isIncluded(name) {
            writer.writeKey(name)
            value.write(to: &writer)
        }
    }
}
