// MARK: - Models/Count.swift

public import Foundation
import NumbersBeyondInt64Runtime

public nonisolated struct Count: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("total", UInt64.self, where: [.minimum(0), .maximum(1.8446744073709552e+19)]),
        .optional("sum", Decimal.self, where: [.minimum(-1.8446744073709552e+19), .maximum(1.8446744073709552e+19)]),
        .optional("plain", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(total: UInt64? = nil, sum: Decimal? = nil, plain: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.total = total
        self.sum = sum
        self.plain = plain
    }

    @_alwaysEmitIntoClient
    public var total: UInt64? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var sum: Decimal? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var plain: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }
}
