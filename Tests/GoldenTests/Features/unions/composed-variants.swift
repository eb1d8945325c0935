// MARK: - Models/Base.swift

public nonisolated struct Base: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Models/Mail.swift

public nonisolated enum Mail: UnionModel {
    case postcard(Postcard)
    case letter(Letter)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Postcard.self) { .postcard($0) },
            .init(Letter.self) { .letter($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .postcard(let value): value
        case .letter(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Postcard: ObjectModel {
        public static let layout = ObjectLayout([
            .required("kind", Kind.self),
            .optional("front", String.self),
            .optional("id", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(kind: Kind = .card, front: String? = nil, id: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.kind = kind
            self.front = front
            self.id = id
        }

        @_alwaysEmitIntoClient
        public var kind: Kind {
            get { _fields.value(0) }
            set { _fields.setValue(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var front: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }

        @_alwaysEmitIntoClient
        public var id: Int? {
            get { _fields.optionalInt(2) }
            set { _fields.setOptionalInt(2, newValue) }
        }

        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var card: Self { Self(rawValue: "card") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .card,
                ]
            }
        }
    }

    public nonisolated struct Letter: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("id", Int.self),
            .required("kind", Kind.self),
            .optional("pages", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(id: Int? = nil, kind: Kind = .letter, pages: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
            self.kind = kind
            self.pages = pages
        }

        @_alwaysEmitIntoClient
        public var id: Int? {
            get { _fields.optionalInt(0) }
            set { _fields.setOptionalInt(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var kind: Kind {
            get { _fields.value(1) }
            set { _fields.setValue(1, newValue) }
        }

        @_alwaysEmitIntoClient
        public var pages: Int? {
            get { _fields.optionalInt(2) }
            set { _fields.setOptionalInt(2, newValue) }
        }

        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var letter: Self { Self(rawValue: "letter") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .letter,
                ]
            }
        }
    }
}
