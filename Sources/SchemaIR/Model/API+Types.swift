extension API {
    /// The declared types that an operation is about: what it sends and what it gives, each once, in that order.
    public func types(of operation: Operation) -> [TypeID] {
        let payloads = operation.requestPayloads + operation.responses.compactMap(\.payload) + operation.answerPayloads
        return Self.declared(in: operation.parameters.map(\.type) + payloads.flatMap(\.types))
    }

    /// The declared types that a type is made of, each once.
    public func types(in declaration: TypeDeclaration) -> [TypeID] {
        Self.declared(in: declaration.shape.references)
    }

    private static func declared(in references: [TypeReference]) -> [TypeID] {
        var types: [TypeID] = []
        for reference in references {
            guard let id = reference.declaredType, !types.contains(id) else { continue }
            types.append(id)
        }
        return types
    }
}

extension TypeReference {
    /// The declared type at the core of lists and dictionaries.
    fileprivate var declaredType: TypeID? {
        switch self {
        case .declared(let id): id
        case .array(let inner), .map(let inner), .nullable(let inner): inner.declaredType
        case .any, .boolean, .integer, .number, .string, .binary: nil
        }
    }
}
