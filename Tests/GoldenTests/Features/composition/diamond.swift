// MARK: - Models/Base.swift

public nonisolated struct Base: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}

// MARK: - Models/Both.swift

public nonisolated struct Both: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .optional("left", String.self),
        .optional("right", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, left: String? = nil, right: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.left = left
        self.right = right
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var left: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var right: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }
}

// MARK: - Models/Left.swift

public nonisolated struct Left: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .optional("left", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, left: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.left = left
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var left: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}

// MARK: - Models/Right.swift

public nonisolated struct Right: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .optional("right", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, right: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.right = right
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var right: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
