// MARK: - Models/Payment.swift

public nonisolated struct Payment: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("card", String.self),
        .optional("address", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(card: String? = nil, address: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.card = card
        self.address = address
    }

    @_alwaysEmitIntoClient
    public var card: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var address: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
