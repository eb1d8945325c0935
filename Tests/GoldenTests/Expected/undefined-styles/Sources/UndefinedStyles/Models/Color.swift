// Generated from undefined-styles.yaml. Changes are lost when it is generated again.

import UndefinedStylesRuntime

public nonisolated struct Color: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("R", Int.self),
        .optional("G", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(r: Int? = nil, g: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.r = r
        self.g = g
    }

    @_alwaysEmitIntoClient
    public var r: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var g: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}
