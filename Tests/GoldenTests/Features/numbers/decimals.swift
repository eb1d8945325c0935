// MARK: - Models/Money.swift

public import Foundation
import NumbersDecimalsRuntime

public nonisolated struct Money: ObjectModel {
    public static let layout = ObjectLayout([
        .required("amount", Decimal.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(amount: Decimal) {
        self.init(_fields: Fields(Self.layout))
        self.amount = amount
    }

    @_alwaysEmitIntoClient
    public var amount: Decimal {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }
}
