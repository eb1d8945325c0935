// Generated from swagger.yaml. Changes are lost when it is generated again.

import SwaggerRuntime

public nonisolated enum Pet: UnionModel {
    case dog(Dog)
    case base(Base)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "kind",
        [
            .init(Dog.self, tags: ["Dog"]) { .dog($0) },
            .init(Base.self, tags: ["Pet"]) { .base($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .dog(let value): value
        case .base(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Base: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("id", Int.self),
            .required("name", String.self),
            .required("kind", String.self),
            .optional("nickname", String.self, nullable: true),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(name: String, kind: String, id: Int? = nil, nickname: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
            self.name = name
            self.kind = kind
            self.nickname = nickname
        }

        /// Read-only: the server sets it.
        @_alwaysEmitIntoClient
        public var id: Int? {
            get { _fields.optionalInt(0) }
            set { _fields.setOptionalInt(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var name: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }

        @_alwaysEmitIntoClient
        public var kind: String {
            get { _fields.string(2) }
            set { _fields.setString(2, newValue) }
        }

        @_alwaysEmitIntoClient
        public var nickname: String? {
            get { _fields.optionalString(3) }
            set { _fields.setOptionalString(3, newValue) }
        }
    }
}
