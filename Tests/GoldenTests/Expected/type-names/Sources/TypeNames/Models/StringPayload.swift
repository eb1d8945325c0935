// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct StringPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("string", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(string: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.string = string
    }

    @_alwaysEmitIntoClient
    public var string: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
