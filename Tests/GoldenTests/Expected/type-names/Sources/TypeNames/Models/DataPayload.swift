// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct DataPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("bytes", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(bytes: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.bytes = bytes
    }

    @_alwaysEmitIntoClient
    public var bytes: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
