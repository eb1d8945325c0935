// MARK: - Models/A.swift

public nonisolated struct A: ObjectModel {
    public static let layout = ObjectLayout([
        .required("a", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
    }

    @_alwaysEmitIntoClient
    public var a: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}

// MARK: - Models/B.swift

public nonisolated struct B: ObjectModel {
    public static let layout = ObjectLayout([
        .required("a", Int.self),
        .optional("b", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int, b: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
    }

    @_alwaysEmitIntoClient
    public var a: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var b: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}

// MARK: - Models/C.swift

public nonisolated struct C: ObjectModel {
    public static let layout = ObjectLayout([
        .required("a", Int.self),
        .optional("b", Int.self),
        .optional("c", Int.self),
        .optional("d", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int, b: Int? = nil, c: Int? = nil, d: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
        self.c = c
        self.d = d
    }

    @_alwaysEmitIntoClient
    public var a: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var b: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var c: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var d: Int? {
        get { _fields.optionalInt(3) }
        set { _fields.setOptionalInt(3, newValue) }
    }
}
