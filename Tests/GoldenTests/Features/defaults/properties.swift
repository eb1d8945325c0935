// MARK: - Models/Options.swift

public nonisolated struct Options: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("limit", Int.self),
        .optional("sort", Sort.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(limit: Int? = nil, sort: Sort? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.limit = limit
        self.sort = sort
    }

    /// Default: `20`.
    @_alwaysEmitIntoClient
    public var limit: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    /// Default: `"name"`.
    @_alwaysEmitIntoClient
    public var sort: Sort? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    public nonisolated struct Sort: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var name: Self { Self(rawValue: "name") }

        @_alwaysEmitIntoClient
        public static var date: Self { Self(rawValue: "date") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .name,
                .date,
            ]
        }
    }
}
