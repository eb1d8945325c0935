// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

public nonisolated struct AnyBeside: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", String.self),
        .additional(JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: String, additionalProperties: [String: JSONValue] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var id: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: JSONValue] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}
