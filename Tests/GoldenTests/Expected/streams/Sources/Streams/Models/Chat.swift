// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

public nonisolated struct Chat: ObjectModel {
    public static let layout = ObjectLayout([
        .required("text", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(text: String) {
        self.init(_fields: Fields(Self.layout))
        self.text = text
    }

    @_alwaysEmitIntoClient
    public var text: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
