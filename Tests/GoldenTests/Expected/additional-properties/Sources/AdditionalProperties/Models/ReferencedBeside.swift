// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

public nonisolated struct ReferencedBeside: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", String.self),
        .additional(Closed.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: String? = nil, additionalProperties: [String: Closed] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var id: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: Closed] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}
