// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct FoundationPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("foundation", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(foundation: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.foundation = foundation
    }

    @_alwaysEmitIntoClient
    public var foundation: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
