// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

public nonisolated struct CursorPage: ObjectModel {
    public static let layout = ObjectLayout([
        .required("data", [Thing].self),
        .required("next_page", String.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(data: [Thing], nextPage: String?) {
        self.init(_fields: Fields(Self.layout))
        self.data = data
        self.nextPage = nextPage
    }

    @_alwaysEmitIntoClient
    public var data: [Thing] {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }

    @_alwaysEmitIntoClient
    public var nextPage: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
