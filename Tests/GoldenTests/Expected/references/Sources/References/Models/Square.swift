// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public nonisolated struct Square: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", String.self),
        .optional("side", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: String, side: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.side = side
    }

    @_alwaysEmitIntoClient
    public var kind: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var side: Double? {
        get { _fields.optionalDouble(1) }
        set { _fields.setOptionalDouble(1, newValue) }
    }
}
