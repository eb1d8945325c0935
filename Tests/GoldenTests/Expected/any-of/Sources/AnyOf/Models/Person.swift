// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public nonisolated struct Person: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .required("born", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, born: Int) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.born = born
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var born: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }
}
