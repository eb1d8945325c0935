// MARK: - Models/Measure.swift

public nonisolated struct Measure: ObjectModel {
    public static let layout = ObjectLayout([
        .required("n", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(n: Double) {
        self.init(_fields: Fields(Self.layout))
        self.n = n
    }

    @_alwaysEmitIntoClient
    public var n: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }
}
