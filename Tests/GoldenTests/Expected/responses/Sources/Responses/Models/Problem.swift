// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

public nonisolated struct Problem: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("title", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(title: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.title = title
    }

    @_alwaysEmitIntoClient
    public var title: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
