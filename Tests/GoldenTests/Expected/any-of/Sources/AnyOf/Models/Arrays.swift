// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public nonisolated enum Arrays: UnionModel {
    case array([String])
    case array2([Int])
    case array3([[Int]])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init([String].self) { .array($0) },
            .init([Int].self) { .array2($0) },
            .init([[Int]].self) { .array3($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .array(let value): value
        case .array2(let value): value
        case .array3(let value): value
        case .unknown(let value): value
        }
    }
}
