// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated enum ExpressionPayload: UnionModel {
    case string(String)
    case sum(Sum)
    case array([ExpressionPayload])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(String.self) { .string($0) },
            .init(Sum.self) { .sum($0) },
            .init([ExpressionPayload].self) { .array($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .sum(let value): value
        case .array(let value): value
        case .unknown(let value): value
        }
    }
}
