// Generated from overlays.yaml. Changes are lost when it is generated again.

import OverlaysRuntime

public nonisolated struct Money: ObjectModel {
    public static let layout = ObjectLayout([
        .required("amount", Int.self, where: [.minimum(1), .maximum(-1)]),
        .required("currency", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(amount: Int, currency: String) {
        self.init(_fields: Fields(Self.layout))
        self.amount = amount
        self.currency = currency
    }

    @_alwaysEmitIntoClient
    public var amount: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var currency: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }
}
