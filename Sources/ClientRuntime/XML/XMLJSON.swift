/// JSON that was made of XML, in which numbers are the digits that the document has.
nonisolated enum XMLJSON {
    case null
    case string(String)
    /// A number, `true` or `false`, as JSON writes it.
    case literal(String)
    case array([XMLJSON])
    case object([String: XMLJSON])

    /// The value as JSON.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.writeNull()
        case .string(let text): writer.writeString(text)
        case .literal(let text): writer.writeNumber(text: text)
        case .array(let values):
            writer.beginArray()
            for value in values { value.write(to: &writer) }
            writer.endArray()
        case .object(let members):
            writer.beginObject()
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                writer.writeKey(key)
                value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}
