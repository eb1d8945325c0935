// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

public nonisolated struct NumberedPage: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("pagination", Pagination.self),
        .optional("things", [Thing].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(pagination: Pagination? = nil, things: [Thing]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.pagination = pagination
        self.things = things
    }

    @_alwaysEmitIntoClient
    public var pagination: Pagination? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var things: [Thing]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    public nonisolated struct Pagination: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("page", Int.self),
            .optional("total", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(page: Int? = nil, total: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.page = page
            self.total = total
        }

        @_alwaysEmitIntoClient
        public var page: Int? {
            get { _fields.optionalInt(0) }
            set { _fields.setOptionalInt(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var total: Int? {
            get { _fields.optionalInt(1) }
            set { _fields.setOptionalInt(1, newValue) }
        }
    }
}
