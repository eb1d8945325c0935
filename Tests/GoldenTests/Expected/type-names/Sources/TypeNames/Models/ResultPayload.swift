// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct ResultPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("result", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(result: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.result = result
    }

    @_alwaysEmitIntoClient
    public var result: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
