// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestFormsRuntime

public nonisolated struct Log: ObjectModel {
    public static let layout = ObjectLayout([
        .required("message", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(message: String) {
        self.init(_fields: Fields(Self.layout))
        self.message = message
    }

    @_alwaysEmitIntoClient
    public var message: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
