// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Sum: ObjectModel {
    public static let layout = ObjectLayout([
        .required("sum", [ExpressionPayload].self),
        .optional("scale", ExpressionPayload.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(sum: [ExpressionPayload], scale: ExpressionPayload? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.sum = sum
        self.scale = scale
    }

    @_alwaysEmitIntoClient
    public var sum: [ExpressionPayload] {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }

    @_alwaysEmitIntoClient
    public var scale: ExpressionPayload? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }
}
