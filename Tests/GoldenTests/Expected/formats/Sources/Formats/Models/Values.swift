// Generated from formats.yaml. Changes are lost when it is generated again.

public import Foundation
import FormatsRuntime

public nonisolated struct Values: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("dateTime", Date.self),
        .optional("date", CalendarDate.self),
        .optional("time", String.self),
        .optional("duration", String.self),
        .optional("uuid", String.self),
        .optional("uri", String.self),
        .optional("email", String.self),
        .optional("password", String.self),
        .optional("byte", String.self),
        .optional("binary", String.self),
        .optional("unknown", String.self),
        .optional("int32", Int.self),
        .optional("int64", Int.self),
        .optional("uint64", UInt64.self),
        .optional("integer", Decimal.self, where: [.minimum(0), .maximum(1e+26)]),
        .optional("unixTime", Int.self),
        .optional("float", Double.self),
        .optional("double", Double.self),
        .optional("decimal", Double.self),
        .optional("decimalText", String.self),
        .optional("huge", Double.self),
        .optional("integral", Int.self),
        .optional("boolean", Bool.self),
        .optional("dates", [Date].self),
        .optional("byDay", [String: CalendarDate].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        dateTime: Date? = nil,
        date: CalendarDate? = nil,
        time: String? = nil,
        duration: String? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        email: String? = nil,
        password: String? = nil,
        byte: String? = nil,
        binary: String? = nil,
        unknown: String? = nil,
        int32: Int? = nil,
        int64: Int? = nil,
        uint64: UInt64? = nil,
        integer: Decimal? = nil,
        unixTime: Int? = nil,
        float: Double? = nil,
        double: Double? = nil,
        decimal: Double? = nil,
        decimalText: String? = nil,
        huge: Double? = nil,
        integral: Int? = nil,
        boolean: Bool? = nil,
        dates: [Date]? = nil,
        byDay: [String: CalendarDate]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.dateTime = dateTime
        self.date = date
        self.time = time
        self.duration = duration
        self.uuid = uuid
        self.uri = uri
        self.email = email
        self.password = password
        self.byte = byte
        self.binary = binary
        self.unknown = unknown
        self.int32 = int32
        self.int64 = int64
        self.uint64 = uint64
        self.integer = integer
        self.unixTime = unixTime
        self.float = float
        self.double = double
        self.decimal = decimal
        self.decimalText = decimalText
        self.huge = huge
        self.integral = integral
        self.boolean = boolean
        self.dates = dates
        self.byDay = byDay
    }

    @_alwaysEmitIntoClient
    public var dateTime: Date? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var date: CalendarDate? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var time: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var duration: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var uuid: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var uri: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var email: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var password: String? {
        get { _fields.optionalString(7) }
        set { _fields.setOptionalString(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var byte: String? {
        get { _fields.optionalString(8) }
        set { _fields.setOptionalString(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var binary: String? {
        get { _fields.optionalString(9) }
        set { _fields.setOptionalString(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var unknown: String? {
        get { _fields.optionalString(10) }
        set { _fields.setOptionalString(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var int32: Int? {
        get { _fields.optionalInt(11) }
        set { _fields.setOptionalInt(11, newValue) }
    }

    @_alwaysEmitIntoClient
    public var int64: Int? {
        get { _fields.optionalInt(12) }
        set { _fields.setOptionalInt(12, newValue) }
    }

    @_alwaysEmitIntoClient
    public var uint64: UInt64? {
        get { _fields.optionalValue(13) }
        set { _fields.setOptionalValue(13, newValue) }
    }

    @_alwaysEmitIntoClient
    public var integer: Decimal? {
        get { _fields.optionalValue(14) }
        set { _fields.setOptionalValue(14, newValue) }
    }

    @_alwaysEmitIntoClient
    public var unixTime: Int? {
        get { _fields.optionalInt(15) }
        set { _fields.setOptionalInt(15, newValue) }
    }

    @_alwaysEmitIntoClient
    public var float: Double? {
        get { _fields.optionalDouble(16) }
        set { _fields.setOptionalDouble(16, newValue) }
    }

    @_alwaysEmitIntoClient
    public var double: Double? {
        get { _fields.optionalDouble(17) }
        set { _fields.setOptionalDouble(17, newValue) }
    }

    @_alwaysEmitIntoClient
    public var decimal: Double? {
        get { _fields.optionalDouble(18) }
        set { _fields.setOptionalDouble(18, newValue) }
    }

    @_alwaysEmitIntoClient
    public var decimalText: String? {
        get { _fields.optionalString(19) }
        set { _fields.setOptionalString(19, newValue) }
    }

    @_alwaysEmitIntoClient
    public var huge: Double? {
        get { _fields.optionalDouble(20) }
        set { _fields.setOptionalDouble(20, newValue) }
    }

    @_alwaysEmitIntoClient
    public var integral: Int? {
        get { _fields.optionalInt(21) }
        set { _fields.setOptionalInt(21, newValue) }
    }

    /// Default: `true`.
    @_alwaysEmitIntoClient
    public var boolean: Bool? {
        get { _fields.optionalBool(22) }
        set { _fields.setOptionalBool(22, newValue) }
    }

    @_alwaysEmitIntoClient
    public var dates: [Date]? {
        get { _fields.optionalValue(23) }
        set { _fields.setOptionalValue(23, newValue) }
        _modify { yield &_fields[changingOptional: 23] }
    }

    @_alwaysEmitIntoClient
    public var byDay: [String: CalendarDate]? {
        get { _fields.optionalValue(24) }
        set { _fields.setOptionalValue(24, newValue) }
        _modify { yield &_fields[changingOptional: 24] }
    }
}
