// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct VoidPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("void", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(void: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.void = void
    }

    @_alwaysEmitIntoClient
    public var void: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
