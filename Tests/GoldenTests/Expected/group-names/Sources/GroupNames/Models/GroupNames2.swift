// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

/// Named like the module.
public nonisolated struct GroupNames2: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("groupNames", Pet.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(groupNames: Pet? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.groupNames = groupNames
    }

    @_alwaysEmitIntoClient
    public var groupNames: Pet? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
