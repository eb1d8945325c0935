// MARK: - Models/Pair.swift

public nonisolated struct Pair: TupleModel {
    public static let layout = ObjectLayout([
        .required("first", String.self),
        .required("second", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(_ first: String, _ second: Int) {
        self.init(_fields: Fields(Self.layout))
        self.first = first
        self.second = second
    }

    @_alwaysEmitIntoClient
    public var first: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var second: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }
}
