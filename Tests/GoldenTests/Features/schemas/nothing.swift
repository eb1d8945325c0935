// MARK: - Models/Box.swift

public nonisolated struct Box: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", Int.self),
        .optional("never", JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int? = nil, never: JSONValue? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.never = never
    }

    @_alwaysEmitIntoClient
    public var a: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var never: JSONValue? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }
}

// MARK: - Models/Nothing.swift

public typealias Nothing = JSONValue
