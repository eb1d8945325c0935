// MARK: - Models/Matrix.swift

public nonisolated struct Matrix: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("cells", [String: [String: Double]].self),
        .optional("rows", [String: [Int]].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(cells: [String: [String: Double]]? = nil, rows: [String: [Int]]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.cells = cells
        self.rows = rows
    }

    @_alwaysEmitIntoClient
    public var cells: [String: [String: Double]]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var rows: [String: [Int]]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
