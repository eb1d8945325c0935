// Generated from version-3-2.yaml. Changes are lost when it is generated again.

import Version32Runtime

public nonisolated struct Book: ObjectModel {
    public static let layout = ObjectLayout([
        .required("title", String.self),
        .optional("year", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(title: String, year: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.title = title
        self.year = year
    }

    @_alwaysEmitIntoClient
    public var title: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var year: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}
