// MARK: - Models/Anything.swift

public typealias Anything = JSONValue

// MARK: - Models/Box.swift

public nonisolated struct Box: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("empty", JSONValue.self),
        .optional("yes", JSONValue.self),
        .optional("list", [JSONValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(empty: JSONValue? = nil, yes: JSONValue? = nil, list: [JSONValue]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.empty = empty
        self.yes = yes
        self.list = list
    }

    @_alwaysEmitIntoClient
    public var empty: JSONValue? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var yes: JSONValue? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var list: [JSONValue]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }
}
