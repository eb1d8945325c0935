// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct SelfPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("self", SelfPayload.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(selfValue: SelfPayload? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.selfValue = selfValue
    }

    @_alwaysEmitIntoClient
    public var selfValue: SelfPayload? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
