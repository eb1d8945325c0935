import ClientRuntime

extension JSONCodable {
    /// Reads a value from a literal of a test.
    init(_ json: JSONLiteral) throws {
        try self.init(jsonBytes: Array(json.text.utf8))
    }

    /// The JSON text of the value.
    var jsonText: String { String(decoding: jsonBytes(), as: UTF8.self) }
}

/// A JSON text in a test, of a type of its own so that it is not taken for a raw value.
struct JSONLiteral: ExpressibleByStringLiteral, Sendable {
    let text: String

    init(stringLiteral value: String) {
        text = value
    }

    init(_ text: String) {
        self.text = text
    }
}
