// MARK: - Models/Labels.swift

public nonisolated struct Labels: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .additional(String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, additionalProperties: [String: String] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: String] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}
