nonisolated extension JSONElement {
    /// Writes the value as it is, with all digits of its numbers.
    func write(to writer: inout JSONWriter) throws {
        switch kind {
        case .null: writer.writeNull()
        case .bool: writer.writeBool(try bool())
        case .number: writer.writeNumber(text: try numberText())
        case .string: writer.writeString(try string())
        case .array:
            writer.beginArray()
            for element in try elements() { try element.write(to: &writer) }
            writer.endArray()
        case .object:
            writer.beginObject()
            for (key, member) in try members() {
                writer.writeKey(key)
                try member.write(to: &writer)
            }
            writer.endObject()
        }
    }
}
