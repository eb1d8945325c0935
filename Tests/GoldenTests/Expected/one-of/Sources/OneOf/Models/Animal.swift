// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated enum Animal: UnionModel {
    case cat(Cat)
    case base(Base)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "species",
        [
            .init(Cat.self, tags: ["Cat"]) { .cat($0) },
            .init(Base.self, tags: ["Animal"]) { .base($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .cat(let value): value
        case .base(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Base: ObjectModel {
        public static let layout = ObjectLayout([
            .required("species", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(species: String) {
            self.init(_fields: Fields(Self.layout))
            self.species = species
        }

        @_alwaysEmitIntoClient
        public var species: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }
    }
}
