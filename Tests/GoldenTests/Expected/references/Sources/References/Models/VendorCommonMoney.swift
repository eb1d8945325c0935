// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public nonisolated struct VendorCommonMoney: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("value", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(value: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var value: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
