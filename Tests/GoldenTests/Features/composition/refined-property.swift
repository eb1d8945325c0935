// MARK: - Models/Admin.swift

public nonisolated struct Admin: ObjectModel {
    public static let layout = ObjectLayout([
        .required("role", Role.self),
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(role: Role = .admin, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.role = role
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var role: Role {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    public nonisolated struct Role: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var admin: Self { Self(rawValue: "admin") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .admin,
            ]
        }
    }
}

// MARK: - Models/User.swift

public nonisolated struct User: ObjectModel {
    public static let layout = ObjectLayout([
        .required("role", String.self),
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(role: String, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.role = role
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var role: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
