// MARK: - Models/Measure.swift

public nonisolated struct Measure: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", Double.self, where: [.exclusiveMinimum(0), .exclusiveMaximum(1)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
    }

    @_alwaysEmitIntoClient
    public var a: Double? {
        get { _fields.optionalDouble(0) }
        set { _fields.setOptionalDouble(0, newValue) }
    }
}
