// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Department: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("manager", Employee.self),
        .optional("company", Company.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(manager: Employee? = nil, company: Company? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.manager = manager
        self.company = company
    }

    @_alwaysEmitIntoClient
    public var manager: Employee? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var company: Company? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
