// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct URLPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("url", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(url: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.url = url
    }

    @_alwaysEmitIntoClient
    public var url: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
