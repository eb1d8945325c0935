// MARK: - Models/Fixed.swift

public nonisolated struct Fixed: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("text", Text.self),
        .optional("count", Count.self),
        .optional("rate", Rate.self),
        .optional("flag", Bool.self),
        .optional("nothing", JSONValue.self),
        .optional("list", [JSONValue].self),
        .optional("object", [String: JSONValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        text: Text? = nil,
        count: Count? = nil,
        rate: Rate? = nil,
        flag: Bool? = nil,
        nothing: JSONValue? = nil,
        list: [JSONValue]? = nil,
        object: [String: JSONValue]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.text = text
        self.count = count
        self.rate = rate
        self.flag = flag
        self.nothing = nothing
        self.list = list
        self.object = object
    }

    @_alwaysEmitIntoClient
    public var text: Text? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var count: Count? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var rate: Rate? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var flag: Bool? {
        get { _fields.optionalBool(3) }
        set { _fields.setOptionalBool(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var nothing: JSONValue? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var list: [JSONValue]? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
        _modify { yield &_fields[changingOptional: 5] }
    }

    @_alwaysEmitIntoClient
    public var object: [String: JSONValue]? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
        _modify { yield &_fields[changingOptional: 6] }
    }

    public nonisolated struct Text: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var a: Self { Self(rawValue: "a") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .a,
            ]
        }
    }

    public nonisolated struct Count: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value1: Self { Self(rawValue: 1) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value1,
            ]
        }
    }

    public nonisolated struct Rate: OpenEnum {
        public let rawValue: Double

        public init(rawValue: Double) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value1_5: Self { Self(rawValue: 1.5) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value1_5,
            ]
        }
    }
}
