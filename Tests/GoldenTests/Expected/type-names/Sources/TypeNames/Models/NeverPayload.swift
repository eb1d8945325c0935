// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct NeverPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("never", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(never: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.never = never
    }

    @_alwaysEmitIntoClient
    public var never: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
