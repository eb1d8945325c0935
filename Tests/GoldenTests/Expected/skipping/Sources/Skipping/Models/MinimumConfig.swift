// Generated from skipping.yaml. Changes are lost when it is generated again.

import SkippingRuntime

public nonisolated struct MinimumConfig: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("amount", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(amount: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.amount = amount
    }

    @_alwaysEmitIntoClient
    public var amount: Double? {
        get { _fields.optionalDouble(0) }
        set { _fields.setOptionalDouble(0, newValue) }
    }
}
