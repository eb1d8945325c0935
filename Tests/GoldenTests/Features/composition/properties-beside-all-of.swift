// MARK: - Models/Animal.swift

public nonisolated struct Animal: ObjectModel {
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

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .required("barks", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, barks: Bool) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.barks = barks
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var barks: Bool {
        get { _fields.bool(1) }
        set { _fields.setBool(1, newValue) }
    }
}
