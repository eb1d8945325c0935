// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

public nonisolated struct Envelope: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("event", String.self),
        .required("data", Chunk.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(data: Chunk, event: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.event = event
        self.data = data
    }

    @_alwaysEmitIntoClient
    public var event: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var data: Chunk {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
        _modify { yield &_fields[changing: 1] }
    }
}
