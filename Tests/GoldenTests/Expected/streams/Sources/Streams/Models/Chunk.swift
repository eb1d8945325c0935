// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

public nonisolated struct Chunk: ObjectModel {
    public static let layout = ObjectLayout([
        .required("delta", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(delta: String) {
        self.init(_fields: Fields(Self.layout))
        self.delta = delta
    }

    @_alwaysEmitIntoClient
    public var delta: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
