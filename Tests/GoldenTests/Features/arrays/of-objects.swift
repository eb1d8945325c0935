// MARK: - Models/Cart.swift

public nonisolated struct Cart: ObjectModel {
    public static let layout = ObjectLayout([
        .required("items", [Item].self),
        .optional("tags", [String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(items: [Item], tags: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.items = items
        self.tags = tags
    }

    @_alwaysEmitIntoClient
    public var items: [Item] {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    public nonisolated struct Item: ObjectModel {
        public static let layout = ObjectLayout([
            .required("sku", String.self),
            .optional("count", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(sku: String, count: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.sku = sku
            self.count = count
        }

        @_alwaysEmitIntoClient
        public var sku: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var count: Int? {
            get { _fields.optionalInt(1) }
            set { _fields.setOptionalInt(1, newValue) }
        }
    }
}
