// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Company: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("departments", [Department].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(departments: [Department]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.departments = departments
    }

    @_alwaysEmitIntoClient
    public var departments: [Department]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
