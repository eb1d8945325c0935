// Generated from callbacks.yaml. Changes are lost when it is generated again.

public import Foundation
import CallbacksRuntime

public nonisolated struct OnDataEvent: ObjectModel {
    public static let layout = ObjectLayout([
        .required("timestamp", Date.self),
        .required("text", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(timestamp: Date, text: String) {
        self.init(_fields: Fields(Self.layout))
        self.timestamp = timestamp
        self.text = text
    }

    @_alwaysEmitIntoClient
    public var timestamp: Date {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var text: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }
}
