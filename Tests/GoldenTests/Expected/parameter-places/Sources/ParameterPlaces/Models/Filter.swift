// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

public nonisolated struct Filter: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("color", String.self),
        .optional("size", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(color: String? = nil, size: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.color = color
        self.size = size
    }

    @_alwaysEmitIntoClient
    public var color: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var size: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}
