// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct IntPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("int", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(int: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.int = int
    }

    @_alwaysEmitIntoClient
    public var int: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}
