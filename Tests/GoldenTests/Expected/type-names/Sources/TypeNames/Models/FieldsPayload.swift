// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct FieldsPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("fields", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(fields: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.fields = fields
    }

    @_alwaysEmitIntoClient
    public var fields: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
