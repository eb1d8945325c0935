import OpenAPI

/// Collects the header fields of all responses: one of a name means the same everywhere.
struct HeaderLowering {
    let document: Document
    private(set) var headers: [ResponseHeader] = []
    private var positions: [String: Int] = [:]

    init(document: Document) {
        self.document = document
    }

    mutating func note(_ response: OpenAPI.Response) {
        for entry in response.headers {
            // Of the content's type the document speaks elsewhere (OpenAPI 3.1.1, section 4.8.17.1: to be ignored).
            guard entry.name.lowercased() != "content-type", let header = document.resolve(entry.value) else { continue }
            let type = type(of: header)
            if let position = positions[entry.name.lowercased()] {
                if headers[position].type != type { headers[position].type = .string(format: nil) }
            } else {
                positions[entry.name.lowercased()] = headers.count
                headers.append(
                    ResponseHeader(
                        name: entry.name,
                        type: type,
                        documentation: Documentation(
                            description: header.description ?? header.schema?.description,
                            isDeprecated: header.deprecated
                        )
                    )
                )
            }
        }
    }

    private func type(of header: Header) -> TypeReference {
        guard let schema = header.schema.flatMap(document.resolve) else { return .string(format: nil) }
        if SchemaKinds.types(of: schema) == .array {
            return .array(schema.items.flatMap(document.resolve).map(scalar) ?? .string(format: nil))
        }
        return scalar(schema)
    }

    /// What is written as text in a way of its own, such as a date, is given as text: services seldom keep to the format
    /// that their documents name.
    private func scalar(_ schema: Schema) -> TypeReference {
        switch SchemaKinds.types(of: schema) {
        case .integer: .integer(format: schema.format)
        case .number: .number(format: schema.format)
        case .boolean: .boolean
        default: .string(format: nil)
        }
    }
}
