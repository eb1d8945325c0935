// MARK: - Models/Entry.swift

public nonisolated struct Entry: TupleModel {
    public static let layout = ObjectLayout([
        .required("first", String.self),
        .required("second", Int.self),
        .rest(Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(_ first: String, _ second: Int, rest: [Bool] = []) {
        self.init(_fields: Fields(Self.layout))
        self.first = first
        self.second = second
        self.rest = rest
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

    /// The elements behind those.
    @_alwaysEmitIntoClient
    public var rest: [Bool] {
        get { _fields.rest(2) }
        set { _fields.setRest(2, newValue) }
    }
}
