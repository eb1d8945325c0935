/// What XML leaves open and only the type of a value tells: whether text is a number, whether one element is a list.
nonisolated enum XMLShape {
    case object(ObjectLayout, [String: XMLName])
    case array(any JSONCodable.Type)
    case dictionary(any JSONCodable.Type)
    case union([UnionVariant], discriminator: String?)
    case leaf(any JSONCodable.Type)
    /// Untyped JSON.
    case anything

    struct UnionVariant {
        let type: any JSONCodable.Type
        let tags: [String]
    }

    init(of type: any JSONCodable.Type) {
        switch type {
        case let type as any XMLShaped.Type:
            self = type.xmlShape
        // An array of values of several types is not what XML can say.
        case is any TupleModel.Type:
            self = .anything
        case let type as any ObjectModel.Type:
            self = .object(type.layout, (type as? any XMLNamedModel.Type)?.xmlNames ?? [:])
        case let type as any UnionModel.Type:
            self = Self.union(type)
        default:
            self = .leaf(type)
        }
    }

    private static func union<Union: UnionModel>(_ type: Union.Type) -> XMLShape {
        let variants = type.variants
        return .union(
            variants.variants.map { UnionVariant(type: $0.valueType, tags: $0.tags) },
            discriminator: variants.discriminator
        )
    }
}

/// A type of the standard library that has values of other types in it.
private nonisolated protocol XMLShaped {
    static var xmlShape: XMLShape { get }
}

nonisolated extension Array: XMLShaped where Element: JSONCodable {
    fileprivate static var xmlShape: XMLShape { .array(Element.self) }
}

nonisolated extension Dictionary: XMLShaped where Key == String, Value: JSONCodable {
    fileprivate static var xmlShape: XMLShape { .dictionary(Value.self) }
}

nonisolated extension Optional: XMLShaped where Wrapped: JSONCodable {
    fileprivate static var xmlShape: XMLShape { XMLShape(of: Wrapped.self) }
}

nonisolated extension JSONValue: XMLShaped {
    fileprivate static var xmlShape: XMLShape { .anything }
}
