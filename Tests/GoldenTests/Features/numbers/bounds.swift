// MARK: - Models/Measure.swift

public nonisolated struct Measure: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", Int.self, where: [.minimum(1), .maximum(10)]),
        .optional("b", Double.self, where: [.exclusiveMinimum(0), .exclusiveMaximum(1)]),
        .optional("c", Double.self, where: [.multipleOf(0.01)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int? = nil, b: Double? = nil, c: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
        self.c = c
    }

    @_alwaysEmitIntoClient
    public var a: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var b: Double? {
        get { _fields.optionalDouble(1) }
        set { _fields.setOptionalDouble(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var c: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }
}
