// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct JSONValuePayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("anything", JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(anything: JSONValue? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.anything = anything
    }

    @_alwaysEmitIntoClient
    public var anything: JSONValue? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }
}
