// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct ErrorPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("message", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(message: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.message = message
    }

    @_alwaysEmitIntoClient
    public var message: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
