// MARK: - Models/Ticket.swift

public nonisolated struct Ticket: ObjectModel {
    public static let layout = ObjectLayout([
        .required("size", Size.self, nullable: true),
        .optional("level", Level.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(size: Size?, level: Level? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.size = size
        self.level = level
    }

    @_alwaysEmitIntoClient
    public var size: Size? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var level: Level? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    public nonisolated struct Size: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var s: Self { Self(rawValue: "s") }

        @_alwaysEmitIntoClient
        public static var m: Self { Self(rawValue: "m") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .s,
                .m,
            ]
        }
    }

    public nonisolated struct Level: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value1: Self { Self(rawValue: 1) }

        @_alwaysEmitIntoClient
        public static var value2: Self { Self(rawValue: 2) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value1,
                .value2,
            ]
        }
    }
}
