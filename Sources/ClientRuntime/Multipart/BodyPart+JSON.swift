import Foundation

/// A part as a property of a model has it; in JSON, which no service sends of it, its bytes are in Base64.
nonisolated extension BodyPart: JSONCodable {
    public init(json: JSONElement) throws {
        var part = BodyPart([])
        for (key, value) in try json.members() {
            switch key {
            case "content": part.bytes = [UInt8](try Data(json: value))
            case "headers":
                for (name, value) in try value.members() {
                    guard let name = HTTPField.Name(name) else { throw value.mismatch(expected: "a header field") }
                    part.headers[name] = try value.string()
                }
            default: continue
            }
        }
        self = part
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.writeKey("headers")
        writer.beginObject()
        var names: [HTTPField.Name] = []
        for field in headers where !names.contains(field.name) {
            names.append(field.name)
            writer.writeKey(field.name.rawName)
            writer.writeString(headers[field.name] ?? "")
        }
        writer.endObject()
        writer.writeKey("content")
        Data(bytes).write(to: &writer)
        writer.endObject()
    }

    public static var _empty: BodyPart { BodyPart([]) }
}
