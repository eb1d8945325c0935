import SchemaIR

/// Which types are sent, and which are received.
struct TypeUsage {
    private(set) var sent: Set<TypeID> = []
    private(set) var received: Set<TypeID> = []

    init(of api: API) {
        for operation in api.operations {
            let sentTypes = operation.parameters.map(\.type) + operation.requestPayloads.flatMap(\.types)
            sentTypes.forEach { Self.collect($0, of: api, into: &sent) }
            let payloads = operation.answerPayloads + operation.responses.compactMap(\.payload)
            payloads.flatMap(\.types).forEach { Self.collect($0, of: api, into: &received) }
        }
        if let webhooks = api.webhooks {
            ([webhooks.event] + webhooks.all.map(\.payload)).forEach { Self.collect($0, of: api, into: &received) }
        }
    }

    private static func collect(_ type: TypeReference, of api: API, into types: inout Set<TypeID>) {
        switch type {
        case .array(let inner), .map(let inner), .nullable(let inner): collect(inner, of: api, into: &types)
        case .declared(let id):
            guard types.insert(id).inserted else { return }
            for type in api[id].shape.parts { collect(type, of: api, into: &types) }
        default: break
        }
    }
}

extension TypeDeclaration.Shape {
    /// The types that it is made of.
    fileprivate var parts: [TypeReference] {
        switch self {
        case .object(let object): object.properties.map(\.type) + [object.additionalProperties].compactMap(\.self)
        case .tuple(let tuple): tuple.elements.map(\.type) + [tuple.rest].compactMap(\.self)
        case .union(let union): union.variants.map(\.type)
        case .alias(let type): [type]
        case .enumeration: []
        }
    }
}
