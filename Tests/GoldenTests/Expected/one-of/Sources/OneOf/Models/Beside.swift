// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated enum Beside: UnionModel {
    case variant1(Variant1)
    case variant2(Variant2)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Variant1.self) { .variant1($0) },
            .init(Variant2.self) { .variant2($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .variant1(let value): value
        case .variant2(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Variant1: ObjectModel {
        public static let layout = ObjectLayout([
            .required("id", String.self),
            .required("email", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(id: String, email: String) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
            self.email = email
        }

        @_alwaysEmitIntoClient
        public var id: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var email: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }
    }

    public nonisolated struct Variant2: ObjectModel {
        public static let layout = ObjectLayout([
            .required("id", String.self),
            .required("phone", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(id: String, phone: String) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
            self.phone = phone
        }

        @_alwaysEmitIntoClient
        public var id: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var phone: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }
    }
}
