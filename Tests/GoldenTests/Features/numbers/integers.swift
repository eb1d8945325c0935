// MARK: - Models/Count.swift

public nonisolated struct Count: ObjectModel {
    public static let layout = ObjectLayout([
        .required("n", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(n: Int) {
        self.init(_fields: Fields(Self.layout))
        self.n = n
    }

    @_alwaysEmitIntoClient
    public var n: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}
