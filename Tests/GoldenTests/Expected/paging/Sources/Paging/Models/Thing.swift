// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

public nonisolated struct Thing: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", String.self),
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: String, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var id: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
