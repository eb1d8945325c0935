// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

public nonisolated struct Thing: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("count", Int.self),
        .optional("tags", [String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, count: Int? = nil, tags: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.count = count
        self.tags = tags
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var count: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }
}
