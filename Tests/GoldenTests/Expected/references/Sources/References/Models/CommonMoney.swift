// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public nonisolated struct CommonMoney: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("amount", Int.self),
        .optional("currency", Currency.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(amount: Int? = nil, currency: Currency? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.amount = amount
        self.currency = currency
    }

    @_alwaysEmitIntoClient
    public var amount: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var currency: Currency? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    public nonisolated struct Currency: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var eur: Self { Self(rawValue: "EUR") }

        @_alwaysEmitIntoClient
        public static var usd: Self { Self(rawValue: "USD") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .eur,
                .usd,
            ]
        }
    }
}
