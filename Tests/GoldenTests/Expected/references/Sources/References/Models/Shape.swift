// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public nonisolated enum Shape: UnionModel {
    case circle(Circle)
    case square(Square)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "kind",
        [
            .init(Circle.self, tags: ["round"]) { .circle($0) },
            .init(Square.self, tags: ["angular"]) { .square($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .circle(let value): value
        case .square(let value): value
        case .unknown(let value): value
        }
    }
}
