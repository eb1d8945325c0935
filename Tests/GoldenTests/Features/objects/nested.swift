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

    public nonisolated struct Customer: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("address", Address.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(address: Address? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.address = address
        }

        @_alwaysEmitIntoClient
        public var address: Address? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
            _modify { yield &_fields[changingOptional: 0] }
        }

        public nonisolated struct Address: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("city", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(city: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.city = city
            }

            @_alwaysEmitIntoClient
            public var city: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
