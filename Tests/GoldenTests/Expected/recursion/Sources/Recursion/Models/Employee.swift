// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Employee: ObjectModel {
    public static let layout = ObjectLayout([
        .required("department", Department.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(department: Department) {
        self.init(_fields: Fields(Self.layout))
        self.department = department
    }

    @_alwaysEmitIntoClient
    public var department: Department {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }
}
