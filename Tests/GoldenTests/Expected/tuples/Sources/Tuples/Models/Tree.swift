// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

public nonisolated struct Tree: TupleModel {
    public static let layout = ObjectLayout([
        .required("first", String.self),
        .optional("second", Tree.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(_ first: String, _ second: Tree? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.first = first
        self.second = second
    }

    @_alwaysEmitIntoClient
    public var first: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var second: Tree? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }
}
