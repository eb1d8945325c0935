// Generated from skipping.yaml. Changes are lost when it is generated again.

import SkippingRuntime

public nonisolated struct Rate: ObjectModel {
    public static let layout = ObjectLayout([
        .required("price", Double.self),
        .optional("kept", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(price: Double, kept: Bool? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.price = price
        self.kept = kept
    }

    @_alwaysEmitIntoClient
    public var price: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var kept: Bool? {
        get { _fields.optionalBool(1) }
        set { _fields.setOptionalBool(1, newValue) }
    }
}
