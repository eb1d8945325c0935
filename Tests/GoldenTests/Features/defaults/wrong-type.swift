// MARK: - Models/Options.swift

public nonisolated struct Options: ObjectModel {
    public static let layout = ObjectLayout([
        .required("limit", Int.self),
        .required("on", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(limit: Int, on: Bool) {
        self.init(_fields: Fields(Self.layout))
        self.limit = limit
        self.on = on
    }

    /// Default: `"many"`.
    @_alwaysEmitIntoClient
    public var limit: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    /// Default: `"yes"`.
    @_alwaysEmitIntoClient
    public var on: Bool {
        get { _fields.bool(1) }
        set { _fields.setBool(1, newValue) }
    }
}
