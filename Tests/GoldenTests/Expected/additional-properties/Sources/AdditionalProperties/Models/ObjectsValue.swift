// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

public nonisolated struct ObjectsValue: ObjectModel {
    public static let layout = ObjectLayout([
        .required("a", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: String) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
    }

    @_alwaysEmitIntoClient
    public var a: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
