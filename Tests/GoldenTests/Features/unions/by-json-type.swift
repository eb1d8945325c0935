// MARK: - Models/Value.swift

public nonisolated enum Value: UnionModel {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case array([String])
    case object([String: Int])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(String.self) { .string($0) },
            .init(Int.self) { .integer($0) },
            .init(Double.self) { .number($0) },
            .init(Bool.self) { .boolean($0) },
            .init([String].self) { .array($0) },
            .init([String: Int].self) { .object($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .integer(let value): value
        case .number(let value): value
        case .boolean(let value): value
        case .array(let value): value
        case .object(let value): value
        case .unknown(let value): value
        }
    }
}
