// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public nonisolated enum TextOrTexts: UnionModel {
    case string(String)
    case array([String])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(String.self) { .string($0) },
            .init([String].self) { .array($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .array(let value): value
        case .unknown(let value): value
        }
    }
}
