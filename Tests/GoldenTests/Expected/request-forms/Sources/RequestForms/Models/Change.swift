// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestFormsRuntime

public nonisolated struct Change: ObjectModel {
    public static let layout = ObjectLayout([
        .required("op", String.self),
        .required("path", String.self),
        .optional("value", JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(op: String, path: String, value: JSONValue? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.op = op
        self.path = path
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var op: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var path: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value: JSONValue? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }
}
