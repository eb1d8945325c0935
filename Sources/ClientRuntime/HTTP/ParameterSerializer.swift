/// Writes parameter values in the styles of OpenAPI (3.0.4, section "Style Examples").
///
/// Where that table says "n/a", the result is what most servers read: `spaceDelimited` and `pipeDelimited` exploded are
/// `form` exploded, a plain value in any query style is `name=value`.
nonisolated struct ParameterSerializer: Sendable {
    /// How names and values are encoded. Delimiters are not: they are what the encoding keeps apart.
    let encoder: PercentEncoder

    /// A value for `{name}` in a path.
    func path(_ name: String, _ value: ParameterValue, style: ParameterStyle, explode: Bool) throws -> String {
        switch style {
        case .label:
            return try "." + items(of: value, explode: explode).joined(separator: explode ? "." : ",")
        case .matrix:
            return try matrix(encoder.encode(name), value, explode: explode)
        default:
            return try simple(value, style: style, explode: explode)
        }
    }

    /// A value for a header, or for a path in the style `simple`, or with one of the delimiters of OpenAPI 2.0.
    func simple(_ value: ParameterValue, style: ParameterStyle, explode: Bool) throws -> String {
        try items(of: value, explode: explode).joined(separator: delimiter(of: style))
    }

    /// A value for a query, a cookie or a form: `name=value` pairs, to be joined by the delimiter of that place.
    func pairs(_ name: String, _ value: ParameterValue, style: ParameterStyle, explode: Bool) throws -> [String] {
        if value.isEmptyCollection { return [] }
        let key = encoder.encode(name)
        switch (style, value) {
        case (.deepObject, _):
            return try deepPairs(key, value)
        case (_, .list) where explode:
            return try items(of: value, explode: true).map { key + "=" + $0 }
        case (_, .fields) where explode:
            return try items(of: value, explode: true)
        default:
            return try [key + "=" + items(of: value, explode: false).joined(separator: delimiter(of: style))]
        }
    }

    /// Between values that are encoded, the delimiter is percent-encoded too; a comma is what the styles leave as it is.
    private func delimiter(of style: ParameterStyle) -> String {
        let delimiter = style.delimiter
        let isPlain = delimiter == "," || encoder.encode(delimiter) == delimiter
        return isPlain ? delimiter : PercentEncoder.component.encode(delimiter)
    }

    private func matrix(_ key: String, _ value: ParameterValue, explode: Bool) throws -> String {
        let values = try items(of: value, explode: explode)
        switch value {
        case .list where explode:
            return values.map { assignment(key, $0) }.joined()
        case .fields where explode:
            return values.map { ";" + $0 }.joined()
        default:
            return assignment(key, values.joined(separator: ","))
        }
    }

    /// The matrix style writes an empty value without its equals sign (RFC 6570 section 3.2.7).
    private func assignment(_ key: String, _ value: String) -> String {
        value.isEmpty ? ";" + key : ";" + key + "=" + value
    }

    /// The encoded pieces that a style puts its delimiter between.
    private func items(of value: ParameterValue, explode: Bool) throws -> [String] {
        switch value {
        case .undefined:
            return []
        case .text(let text):
            return [encoder.encode(text)]
        case .list(let values):
            return try values.map { encoder.encode(try $0.parameterText()) }
        case .fields(let fields):
            return try fields.flatMap { name, value in
                let key = encoder.encode(name)
                let value = encoder.encode(try value.parameterText())
                return explode ? [key + "=" + value] : [key, value]
            }
        }
    }

    private func deepPairs(_ key: String, _ value: ParameterValue) throws -> [String] {
        switch value {
        case .undefined:
            return [key + "="]
        case .text(let text):
            return [key + "=" + encoder.encode(text)]
        case .list(let values):
            return try values.enumerated().flatMap {
                try deepPairs("\(key)%5B\($0.offset)%5D", ParameterValue($0.element))
            }
        case .fields(let fields):
            return try fields.flatMap {
                try deepPairs(key + "%5B" + encoder.encode($0.name) + "%5D", ParameterValue($0.value))
            }
        }
    }
}
