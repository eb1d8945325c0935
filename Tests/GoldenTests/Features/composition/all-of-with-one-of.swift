// MARK: - Models/Payment.swift

public nonisolated enum Payment: UnionModel {
    case byCard(ByCard)
    case byBank(ByBank)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(ByCard.self) { .byCard($0) },
            .init(ByBank.self) { .byBank($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .byCard(let value): value
        case .byBank(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct ByCard: ObjectModel {
        public static let layout = ObjectLayout([
            .required("amount", Int.self),
            .required("card", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(amount: Int, card: String) {
            self.init(_fields: Fields(Self.layout))
            self.amount = amount
            self.card = card
        }

        @_alwaysEmitIntoClient
        public var amount: Int {
            get { _fields.int(0) }
            set { _fields.setInt(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var card: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }
    }

    public nonisolated struct ByBank: ObjectModel {
        public static let layout = ObjectLayout([
            .required("amount", Int.self),
            .required("iban", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(amount: Int, iban: String) {
            self.init(_fields: Fields(Self.layout))
            self.amount = amount
            self.iban = iban
        }

        @_alwaysEmitIntoClient
        public var amount: Int {
            get { _fields.int(0) }
            set { _fields.setInt(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var iban: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }
    }
}
