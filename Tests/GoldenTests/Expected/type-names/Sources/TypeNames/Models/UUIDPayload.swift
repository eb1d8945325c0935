// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct UUIDPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("uuid", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(uuid: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.uuid = uuid
    }

    @_alwaysEmitIntoClient
    public var uuid: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
