// MARK: - Models/Header.swift

public nonisolated struct Header: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .additional(JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: JSONValue] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}
