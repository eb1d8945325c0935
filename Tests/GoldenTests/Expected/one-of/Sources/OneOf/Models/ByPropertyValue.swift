// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated enum ByPropertyValue: UnionModel {
    case card(Card)
    case bankAccount(BankAccount)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Card.self) { .card($0) },
            .init(BankAccount.self) { .bankAccount($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .card(let value): value
        case .bankAccount(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Card: ObjectModel {
        public static let layout = ObjectLayout([
            .required("type", TypeValue.self),
            .optional("number", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(type: TypeValue = .card, number: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.type = type
            self.number = number
        }

        @_alwaysEmitIntoClient
        public var type: TypeValue {
            get { _fields.value(0) }
            set { _fields.setValue(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var number: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }

        public nonisolated struct TypeValue: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var card: Self { Self(rawValue: "card") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .card,
                ]
            }
        }
    }

    public nonisolated struct BankAccount: ObjectModel {
        public static let layout = ObjectLayout([
            .required("type", TypeValue.self),
            .optional("iban", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(type: TypeValue = .bankAccount, iban: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.type = type
            self.iban = iban
        }

        @_alwaysEmitIntoClient
        public var type: TypeValue {
            get { _fields.value(0) }
            set { _fields.setValue(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var iban: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }

        public nonisolated struct TypeValue: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var bankAccount: Self { Self(rawValue: "bank-account") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .bankAccount,
                ]
            }
        }
    }
}
