// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public nonisolated struct Paint: ObjectModel {
    public static let layout = ObjectLayout([
        .required("color", Color.self),
        .optional("gloss", Gloss.self),
        .required("weather", Weather.self, nullable: true),
        .optional("only", Only.self),
        .optional("ratio", Ratio.self),
        .optional("switch", Switch.self),
        .optional("mixed", Mixed.self),
        .optional("repeated", Repeated.self),
        .optional("spelled", Spelled.self),
        .optional("nothing", Nothing.self),
        .optional("priority", Priority.self),
        .optional("tags", [Tag].self),
        .optional("byRoom", [String: ByRoomValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        color: Color,
        weather: Weather?,
        gloss: Gloss? = nil,
        only: Only? = nil,
        ratio: Ratio? = nil,
        `switch`: Switch? = nil,
        mixed: Mixed? = nil,
        repeated: Repeated? = nil,
        spelled: Spelled? = nil,
        nothing: Nothing? = nil,
        priority: Priority? = nil,
        tags: [Tag]? = nil,
        byRoom: [String: ByRoomValue]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.color = color
        self.gloss = gloss
        self.weather = weather
        self.only = only
        self.ratio = ratio
        self.`switch` = `switch`
        self.mixed = mixed
        self.repeated = repeated
        self.spelled = spelled
        self.nothing = nothing
        self.priority = priority
        self.tags = tags
        self.byRoom = byRoom
    }

    /// The colour, as the catalogue names it.
    @_alwaysEmitIntoClient
    public var color: Color {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var gloss: Gloss? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var weather: Weather? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var only: Only? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var ratio: Ratio? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `switch`: Switch? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var mixed: Mixed? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var repeated: Repeated? {
        get { _fields.optionalValue(7) }
        set { _fields.setOptionalValue(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var spelled: Spelled? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var nothing: Nothing? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var priority: Priority? {
        get { _fields.optionalValue(10) }
        set { _fields.setOptionalValue(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tags: [Tag]? {
        get { _fields.optionalValue(11) }
        set { _fields.setOptionalValue(11, newValue) }
        _modify { yield &_fields[changingOptional: 11] }
    }

    @_alwaysEmitIntoClient
    public var byRoom: [String: ByRoomValue]? {
        get { _fields.optionalValue(12) }
        set { _fields.setOptionalValue(12, newValue) }
        _modify { yield &_fields[changingOptional: 12] }
    }

    public nonisolated struct Priority: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value1: Self { Self(rawValue: 1) }

        @_alwaysEmitIntoClient
        public static var value2: Self { Self(rawValue: 2) }

        @_alwaysEmitIntoClient
        public static var value3: Self { Self(rawValue: 3) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value1,
                .value2,
                .value3,
            ]
        }
    }

    public nonisolated struct Tag: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var indoor: Self { Self(rawValue: "indoor") }

        @_alwaysEmitIntoClient
        public static var outdoor: Self { Self(rawValue: "outdoor") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .indoor,
                .outdoor,
            ]
        }
    }

    public nonisolated struct ByRoomValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var wall: Self { Self(rawValue: "wall") }

        @_alwaysEmitIntoClient
        public static var floor: Self { Self(rawValue: "floor") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .wall,
                .floor,
            ]
        }
    }
}
