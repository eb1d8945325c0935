// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: String) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
