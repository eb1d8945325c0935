// MARK: - Models/Customer.swift

public nonisolated struct Customer: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}

// MARK: - Models/Order.swift

public nonisolated struct Order: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("customer", Customer.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(customer: Customer? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.customer = customer
    }

    @_alwaysEmitIntoClient
    public var customer: Customer? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
