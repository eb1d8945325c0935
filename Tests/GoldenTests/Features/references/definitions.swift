// MARK: - Models/Line.swift

public nonisolated struct Line: ObjectModel {
    public static let layout = ObjectLayout([
        .required("count", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(count: Int) {
        self.init(_fields: Fields(Self.layout))
        self.count = count
    }

    @_alwaysEmitIntoClient
    public var count: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}

// MARK: - Models/Order.swift

public nonisolated struct Order: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("lines", [Line].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(lines: [Line]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.lines = lines
    }

    @_alwaysEmitIntoClient
    public var lines: [Line]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
