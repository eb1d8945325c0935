// MARK: - Models/Point.swift

public nonisolated struct Point: ObjectModel {
    public static let layout = ObjectLayout([
        .required("x", Int.self),
        .required("y", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(x: Int, y: Int) {
        self.init(_fields: Fields(Self.layout))
        self.x = x
        self.y = y
    }

    @_alwaysEmitIntoClient
    public var x: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var y: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }
}
