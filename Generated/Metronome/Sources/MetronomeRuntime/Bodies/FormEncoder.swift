/// Writes the properties of a value as `application/x-www-form-urlencoded`.
nonisolated struct FormEncoder {
    let styles: [String: FormFieldStyle]

    func encode(_ value: JSONElement) throws -> [UInt8] {
        guard case .fields(let fields) = try ParameterValue(value) else {
            throw APIError(kind: .encoding, message: "A form needs an object, with a property for each field")
        }
        let serializer = ParameterSerializer(encoder: .form)
        var pairs: [String] = []
        for (name, json) in fields {
            let field = styles[name] ?? FormFieldStyle(json.kind == .object ? .json : .form)
            let value = field.style == .json ? .text(try json.jsonText()) : try ParameterValue(json)
            pairs += try serializer.pairs(name, value, style: field.style, explode: field.explode)
        }
        return Array(pairs.joined(separator: "&").utf8)
    }
}
