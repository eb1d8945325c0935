// MARK: - Models/Things.swift

public import Foundation
import FormatsMappedRuntime

public nonisolated struct Things: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", UUID.self),
        .optional("link", URL.self),
        .optional("price", DecimalText.self),
        .optional("amount", Decimal.self),
        .optional("bytes", Data.self),
        .optional("wait", CalendarDuration.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        id: UUID? = nil,
        link: URL? = nil,
        price: DecimalText? = nil,
        amount: Decimal? = nil,
        bytes: Data? = nil,
        wait: CalendarDuration? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.link = link
        self.price = price
        self.amount = amount
        self.bytes = bytes
        self.wait = wait
    }

    @_alwaysEmitIntoClient
    public var id: UUID? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var link: URL? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var price: DecimalText? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var amount: Decimal? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var bytes: Data? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var wait: CalendarDuration? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }
}
