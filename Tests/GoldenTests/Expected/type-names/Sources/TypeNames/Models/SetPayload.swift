// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct SetPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("set", [String].self, where: [.uniqueItems]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(set: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.set = set
    }

    @_alwaysEmitIntoClient
    public var set: [String]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
