// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public nonisolated struct Owner: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .optional("pets", [Pet].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, pets: [Pet]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.pets = pets
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var pets: [Pet]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
