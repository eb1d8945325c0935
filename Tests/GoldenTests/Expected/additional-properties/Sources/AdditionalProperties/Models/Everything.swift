// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

public nonisolated struct Everything: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("any", AnyPayload.self),
        .optional("text", Texts.self),
        .optional("beside", AnyBeside.self),
        .optional("nullable", NullableValues.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        any: AnyPayload? = nil,
        text: Texts? = nil,
        beside: AnyBeside? = nil,
        nullable: NullableValues? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.any = any
        self.text = text
        self.beside = beside
        self.nullable = nullable
    }

    @_alwaysEmitIntoClient
    public var any: AnyPayload? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var text: Texts? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var beside: AnyBeside? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var nullable: NullableValues? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }
}
