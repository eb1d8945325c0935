// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

/// Told apart by `kind`.
public nonisolated enum Shape: UnionModel {
    case circle(Circle)
    case square(Square)
    case polygon(Polygon)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "kind",
        [
            .init(Circle.self, tags: ["circle", "round"]) { .circle($0) },
            .init(Square.self, tags: ["square"]) { .square($0) },
            .init(Polygon.self, tags: ["Polygon"]) { .polygon($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .circle(let value): value
        case .square(let value): value
        case .polygon(let value): value
        case .unknown(let value): value
        }
    }
}
