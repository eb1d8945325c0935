// MARK: - Models/Order.swift

public nonisolated struct Order: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("status", Status.self, nullable: true),
        .optional("owner", Person.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(status: Status? = nil, owner: Person? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.status = status
        self.owner = owner
    }

    /// Null until it is paid.
    @_alwaysEmitIntoClient
    public var status: Status? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    /// Whoever ordered.
    @_alwaysEmitIntoClient
    public var owner: Person? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}

// MARK: - Models/Person.swift

public nonisolated struct Person: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

// MARK: - Models/Status.swift

public nonisolated struct Status: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var open: Self { Self(rawValue: "open") }

    @_alwaysEmitIntoClient
    public static var closed: Self { Self(rawValue: "closed") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .open,
            .closed,
        ]
    }
}
