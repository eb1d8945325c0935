// MARK: - Models/Ticket.swift

public nonisolated struct Ticket: ObjectModel {
    public static let layout = ObjectLayout([
        .required("size", Size.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(size: Size?) {
        self.init(_fields: Fields(Self.layout))
        self.size = size
    }

    @_alwaysEmitIntoClient
    public var size: Size? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
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
}
