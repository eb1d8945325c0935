// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public nonisolated enum Titled: UnionModel {
    case byEMail(ByEMail)
    case byPhone(ByPhone)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(ByEMail.self) { .byEMail($0) },
            .init(ByPhone.self) { .byPhone($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .byEMail(let value): value
        case .byPhone(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct ByEMail: ObjectModel {
        public static let layout = ObjectLayout([
            .required("email", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(email: String) {
            self.init(_fields: Fields(Self.layout))
            self.email = email
        }

        @_alwaysEmitIntoClient
        public var email: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }
    }

    public nonisolated struct ByPhone: ObjectModel {
        public static let layout = ObjectLayout([
            .required("phone", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(phone: String) {
            self.init(_fields: Fields(Self.layout))
            self.phone = phone
        }

        @_alwaysEmitIntoClient
        public var phone: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }
    }
}
