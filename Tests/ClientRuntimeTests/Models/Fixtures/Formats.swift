import ClientRuntime
import Foundation

/// A model of the types that formats stand for.
public struct Formats: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", UUID.self),
        .required("created_at", Date.self),
        .optional("birthday", CalendarDate.self),
        .optional("price", Decimal.self),
        .optional("updated_at", Date.self),
        .optional("times", [Date].self),
        .optional("any", JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(
        id: UUID,
        createdAt: Date,
        birthday: CalendarDate? = nil,
        price: Decimal? = nil,
        updatedAt: Date? = nil,
        times: [Date]? = nil,
        any: JSONValue? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.createdAt = createdAt
        self.birthday = birthday
        self.price = price
        self.updatedAt = updatedAt
        self.times = times
        self.any = any
    }

    @_alwaysEmitIntoClient
    public var id: UUID {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var createdAt: Date {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var birthday: CalendarDate? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var price: Decimal? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var updatedAt: Date? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var times: [Date]? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var any: JSONValue? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
    }
}
