/// The parts of a value in one of the styles of OpenAPI (3.1.1, section 4.8.15.1.2). As in a query, but nothing is encoded:
/// what separates parts is their boundary.
nonisolated struct StyledParts {
    let style: FormFieldStyle

    func pairs(_ name: String, _ json: JSONElement) throws -> [(name: String, text: String)] {
        if style.style == .json { return [(name, try json.jsonText())] }
        let value = try ParameterValue(json)
        if value.isEmptyCollection { return [] }
        if style.style == .deepObject { return try deepPairs(name, value) }
        switch value {
        case .undefined: return []
        case .text(let text): return [(name, text)]
        case .list(let values) where style.explode: return try values.map { (name, try $0.parameterText()) }
        case .list(let values): return [(name, try joined(values.map { try $0.parameterText() }))]
        case .fields(let fields) where style.explode: return try fields.map { ($0.name, try $0.value.parameterText()) }
        case .fields(let fields):
            return [(name, try joined(fields.flatMap { [$0.name, try $0.value.parameterText()] }))]
        }
    }

    private func joined(_ texts: [String]) -> String {
        texts.joined(separator: style.style.delimiter)
    }

    private func deepPairs(_ name: String, _ value: ParameterValue) throws -> [(name: String, text: String)] {
        switch value {
        case .undefined: return []
        case .text(let text): return [(name, text)]
        case .list(let values):
            return try values.enumerated().flatMap {
                try deepPairs("\(name)[\($0.offset)]", ParameterValue($0.element))
            }
        case .fields(let fields):
            return try fields.flatMap { try deepPairs("\(name)[\($0.name)]", ParameterValue($0.value)) }
        }
    }
}
