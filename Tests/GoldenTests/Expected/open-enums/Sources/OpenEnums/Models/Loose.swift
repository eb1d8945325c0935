// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

/// Values that no list of constants holds.
public nonisolated enum Loose: UnionModel {
    case object([String: JSONValue])
    case array([JSONValue])
    case integer(Int)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init([String: JSONValue].self) { .object($0) },
            .init([JSONValue].self) { .array($0) },
            .init(Int.self) { .integer($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .object(let value): value
        case .array(let value): value
        case .integer(let value): value
        case .unknown(let value): value
        }
    }
}
