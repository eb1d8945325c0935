// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct AnyPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("any", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(any: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.any = any
    }

    @_alwaysEmitIntoClient
    public var any: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
