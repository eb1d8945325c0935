// MARK: - Models/Entry.swift

public nonisolated struct Entry: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("inside", [Folder].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, inside: [Folder]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.inside = inside
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var inside: [Folder]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}

// MARK: - Models/Folder.swift

public nonisolated struct Folder: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("inside", [Folder].self),
        .optional("icon", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, inside: [Folder]? = nil, icon: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.inside = inside
        self.icon = icon
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var inside: [Folder]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var icon: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }
}
