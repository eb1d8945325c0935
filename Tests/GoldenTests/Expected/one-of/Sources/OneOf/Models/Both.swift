// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated enum Both: UnionModel {
    case shape(Shape)
    case byPropertyValue(ByPropertyValue)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Shape.self) { .shape($0) },
            .init(ByPropertyValue.self) { .byPropertyValue($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .shape(let value): value
        case .byPropertyValue(let value): value
        case .unknown(let value): value
        }
    }
}
