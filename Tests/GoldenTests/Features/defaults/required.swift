// MARK: - Models/Options.swift

public nonisolated struct Options: ObjectModel {
    public static let layout = ObjectLayout([
        .required("limit", Int.self),
        .required("sort", Sort.self),
        .required("on", Bool.self),
        .required("rate", Double.self),
        .required("tags", [String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        limit: Int = 20,
        sort: Sort = .date,
        on: Bool = true,
        rate: Double = 0.5,
        tags: [String] = []
    ) {
        self.init(_fields: Fields(Self.layout))
        self.limit = limit
        self.sort = sort
        self.on = on
        self.rate = rate
        self.tags = tags
    }

    /// Default: `20`.
    @_alwaysEmitIntoClient
    public var limit: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    /// Default: `"date"`.
    @_alwaysEmitIntoClient
    public var sort: Sort {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    /// Default: `true`.
    @_alwaysEmitIntoClient
    public var on: Bool {
        get { _fields.bool(2) }
        set { _fields.setBool(2, newValue) }
    }

    /// Default: `0.5`.
    @_alwaysEmitIntoClient
    public var rate: Double {
        get { _fields.double(3) }
        set { _fields.setDouble(3, newValue) }
    }

    /// Default: `[]`.
    @_alwaysEmitIntoClient
    public var tags: [String] {
        get { _fields.value(4) }
        set { _fields.setValue(4, newValue) }
        _modify { yield &_fields[changing: 4] }
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
