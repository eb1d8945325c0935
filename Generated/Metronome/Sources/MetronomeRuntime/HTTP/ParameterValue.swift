/// A value as the styles of OpenAPI see it: nothing, text, a list, or named fields.
///
/// Members that are `null` are left out of lists and fields, as RFC 6570 section 3.2.1 leaves out what is undefined.
nonisolated enum ParameterValue: Sendable {
    /// A JSON `null`, "undefined" in the terms of RFC 6570 section 2.3.
    case undefined
    case text(String)
    case list([JSONElement])
    case fields([(name: String, value: JSONElement)])

    /// - Throws: ``JSONDecodingError`` when the value writes something that is not JSON.
    init(_ value: any JSONCodable) throws {
        if let text = value as? String {
            self = .text(text)
        } else {
            try self.init(JSONElement(parsing: value.jsonBytes()))
        }
    }

    init(_ json: JSONElement) throws {
        switch json.kind {
        case .null: self = .undefined
        case .bool, .number, .string: self = .text(try json.parameterText())
        case .array: self = .list(try json.elements().filter { !$0.isNull })
        case .object: self = .fields(try json.members().filter { !$0.value.isNull }.map { ($0.key, $0.value) })
        }
    }

    var isEmptyCollection: Bool {
        switch self {
        case .undefined, .text: false
        case .list(let values): values.isEmpty
        case .fields(let fields): fields.isEmpty
        }
    }
}

nonisolated extension JSONElement {
    /// The value as one piece of text; a value inside another one, for which no style but `deepObject` has a form,
    /// as JSON.
    func parameterText() throws -> String {
        switch kind {
        case .string: try string()
        case .bool: try bool() ? "true" : "false"
        case .number: try numberText()
        case .null, .array, .object: try jsonText()
        }
    }

    /// The value as JSON.
    func jsonText() throws -> String {
        var writer = JSONWriter()
        try write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
