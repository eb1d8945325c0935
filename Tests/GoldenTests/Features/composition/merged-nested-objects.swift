// MARK: - Models/Server.swift

public nonisolated struct Server: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("network", Network.self),
        .optional("tags", [Tag].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(network: Network? = nil, tags: [Tag]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.network = network
        self.tags = tags
    }

    @_alwaysEmitIntoClient
    public var network: Network? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var tags: [Tag]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    public nonisolated struct Network: ObjectModel {
        public static let layout = ObjectLayout([
            .required("host", String.self),
            .optional("port", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(host: String, port: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.host = host
            self.port = port
        }

        @_alwaysEmitIntoClient
        public var host: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var port: Int? {
            get { _fields.optionalInt(1) }
            set { _fields.setOptionalInt(1, newValue) }
        }
    }

    public nonisolated struct Tag: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("key", String.self),
            .optional("value", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(key: String? = nil, value: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.key = key
            self.value = value
        }

        @_alwaysEmitIntoClient
        public var key: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var value: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }
    }
}

// MARK: - Models/Tree.swift

public nonisolated struct Tree: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("child", Child.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(child: Child? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.child = child
    }

    @_alwaysEmitIntoClient
    public var child: Child? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    public nonisolated struct Child: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("child", Child.self),
            .optional("label", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(child: Child? = nil, label: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.child = child
            self.label = label
        }

        @_alwaysEmitIntoClient
        public var child: Child? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
            _modify { yield &_fields[changingOptional: 0] }
        }

        @_alwaysEmitIntoClient
        public var label: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }
    }
}
