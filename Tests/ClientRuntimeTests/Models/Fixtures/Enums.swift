import ClientRuntime

/// A model with enums of integers and numbers.
public struct Schedule: ObjectModel {
    public static let layout = ObjectLayout([
        .required("weekday", Weekday.self),
        .optional("factor", Factor.self),
        .optional("weekdays", [Weekday].self),
        .optional("by_name", [String: Weekday].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(
        weekday: Weekday,
        factor: Factor? = nil,
        weekdays: [Weekday]? = nil,
        byName: [String: Weekday]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.weekday = weekday
        self.factor = factor
        self.weekdays = weekdays
        self.byName = byName
    }

    @_alwaysEmitIntoClient
    public var weekday: Weekday {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var factor: Factor? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var weekdays: [Weekday]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var byName: [String: Weekday]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    public struct Weekday: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        @_alwaysEmitIntoClient public static var monday: Self { Self(rawValue: 1) }
        @_alwaysEmitIntoClient public static var tuesday: Self { Self(rawValue: 2) }

        public static var allCases: [Self] { [.monday, .tuesday] }
    }

    public struct Factor: OpenEnum {
        public let rawValue: Double

        public init(rawValue: Double) { self.rawValue = rawValue }

        @_alwaysEmitIntoClient public static var half: Self { Self(rawValue: 0.5) }
        @_alwaysEmitIntoClient public static var one: Self { Self(rawValue: 1.0) }

        public static var allCases: [Self] { [.half, .one] }
    }
}
