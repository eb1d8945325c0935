nonisolated extension ObjectLayout {
    /// Writes an object, its properties in the order of the layout and the additional ones behind them in the order of
    /// their names.
    ///
    /// - Parameter tag: A member to write first, for a model that does not have the discriminator of its union as a
    ///   property.
    func write(_ fields: Fields, to writer: inout JSONWriter, tag: (name: String, value: String)? = nil) {
        writer.beginObject()
        if let tag {
            writer.writeKey(tag.name)
            writer.writeString(tag.value)
        }
        for (position, property) in properties.enumerated() where position < fields.slots.count {
            if property.isAdditional {
                writeAdditional(fields.slots[position], to: &writer)
            } else {
                property.write(fields.slots[position], to: &writer)
            }
        }
        for content in fields.slots.dropFirst(properties.count) { writeAdditional(content, to: &writer) }
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

nonisolated extension ObjectLayout.Property {
    @inline(__always)
    fileprivate func write(_ content: Fields.Content, to writer: inout JSONWriter) {
        if case .absent = content, !isAlwaysWritten { return }
        encodedKey.withUnsafeBufferPointer { writer.writeKey(encoded: $0) }
        writeValue(content, to: &writer)
    }

    /// Whether a value that is not there is written as `null`.
    var isAlwaysWritten: Bool { isRequired && isRequiredToSend && isNullable }

    /// Writes the value alone; `null` for none.
    @inline(__always)
    func writeValue(_ content: Fields.Content, to writer: inout JSONWriter) {
        // An enum is stored as a string or number too, and written as its type says.
        switch (content, storage) {
        case (.absent, _), (.null, _): writer.writeNull()
        case (.string(let value), .string): writer.writeString(value)
        case (.integer(let value), .integer): writer.writeInteger(value)
        case (.double(let value), .double): writer.writeDouble(value)
        case (.bool(let value), .bool): writer.writeBool(value)
        case (.moment(let moment), _): moment.write(to: &writer)
        case (.boxed(let boxed), _): boxed.box.write(to: &writer)
        default: Self.writeValue(valueType, content, to: &writer)
        }
    }

    /// Writes what only the property's type knows how to write.
    private static func writeValue<Value: JSONCodable>(
        _ type: Value.Type,
        _ content: Fields.Content,
        to writer: inout JSONWriter
    ) {
        Value._write(Fields.Slot(content), to: &writer)
    }
}

/// A dictionary whose members are written into an object that is already begun.
private nonisolated protocol WritableMembers {
    func writeMembers(to writer: inout JSONWriter, where isIncluded: (String) -> Bool)
}

nonisolated extension Dictionary: WritableMembers where Key == String, Value: JSONCodable {
    fileprivate func writeMembers(to writer: inout JSONWriter, where isIncluded: (String) -> Bool) {
        for (name, value) in sorted(by: { $0.key < $1.key }) where isIncluded(name) {
            writer.writeKey(name)
            value.write(to: &writer)
        }
    }
}
