// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

public nonisolated struct Clash: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("additionalProperties", String.self),
        .optional("unknownProperties", String.self),
        .additional(String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        additionalProperties: String? = nil,
        unknownProperties: String? = nil,
        additionalProperties2: [String: String] = [:]
    ) {
        self.init(_fields: Fields(Self.layout))
        self.additionalProperties = additionalProperties
        self.unknownProperties = unknownProperties
        self.additionalProperties2 = additionalProperties2
    }

    @_alwaysEmitIntoClient
    public var additionalProperties: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var unknownProperties: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties2: [String: String] {
        get { _fields.additional(2) }
        set { _fields.setAdditional(2, newValue) }
        _modify { yield &_fields[changingAdditional: 2] }
    }
}
