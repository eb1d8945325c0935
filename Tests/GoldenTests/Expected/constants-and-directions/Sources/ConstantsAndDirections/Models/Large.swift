// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

public import Foundation
import ConstantsAndDirectionsRuntime

public nonisolated struct Large: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("unsigned", UInt64.self, where: [.maximum(100)]),
        .optional("bounded", UInt64.self, where: [.minimum(0), .maximum(1.8446744073709552e+19)]),
        .optional("rounded", Int.self, where: [.maximum(9.223372036854776e+18)]),
        .optional("beyond", Decimal.self, where: [.minimum(-1.7014118346046923e+38)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        unsigned: UInt64? = nil,
        bounded: UInt64? = nil,
        rounded: Int? = nil,
        beyond: Decimal? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.unsigned = unsigned
        self.bounded = bounded
        self.rounded = rounded
        self.beyond = beyond
    }

    @_alwaysEmitIntoClient
    public var unsigned: UInt64? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var bounded: UInt64? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var rounded: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var beyond: Decimal? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }
}
