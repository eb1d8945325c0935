extension API {
    /// Every `format` of a value that is generated; for a number without one, its type.
    public var formats: Set<String> {
        var formats: Set<String> = []
        for reference in references { reference.collectFormats(into: &formats) }
        return formats
    }

    /// The uses of types all over the API.
    private var references: [TypeReference] {
        let calls = operations.flatMap { operation in
            let payloads =
                operation.responses.compactMap(\.payload) + operation.requestPayloads + operation.answerPayloads
            return operation.parameters.map(\.type) + payloads.flatMap(\.types)
        }
        return types.flatMap { $0.shape.references } + calls + responseHeaders.map(\.type)
    }
}

extension TypeDeclaration.Shape {
    /// The types that a declaration is made of.
    var references: [TypeReference] {
        switch self {
        case .object(let object): object.properties.map(\.type) + [object.additionalProperties].compactMap(\.self)
        case .union(let union): union.variants.map(\.type)
        case .tuple(let tuple): tuple.elements.map(\.type) + [tuple.rest].compactMap(\.self)
        case .alias(let type): [type]
        case .enumeration: []
        }
    }
}

extension TypeReference {
    fileprivate func collectFormats(into formats: inout Set<String>) {
        switch self {
        case .integer(let format): formats.insert(format ?? "integer")
        case .number(let format): formats.insert(format ?? "number")
        case .string(let format): if let format { formats.insert(format) }
        case .array(let inner), .map(let inner), .nullable(let inner): inner.collectFormats(into: &formats)
        case .binary: formats.insert("binary")
        case .any, .boolean, .declared: break
        }
    }
}
