// MARK: - Models/Event.swift

public nonisolated enum Event: UnionModel {
    case created(Created)
    case deleted(Deleted)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Created.self) { .created($0) },
            .init(Deleted.self) { .deleted($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .created(let value): value
        case .deleted(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Created: ObjectModel {
        public static let layout = ObjectLayout([
            .required("type", TypeValue.self),
            .required("at", Int.self),
            .optional("by", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(at: Int, type: TypeValue = .created, by: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.type = type
            self.at = at
            self.by = by
        }

        @_alwaysEmitIntoClient
        public var type: TypeValue {
            get { _fields.value(0) }
            set { _fields.setValue(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var at: Int {
            get { _fields.int(1) }
            set { _fields.setInt(1, newValue) }
        }

        @_alwaysEmitIntoClient
        public var by: String? {
            get { _fields.optionalString(2) }
            set { _fields.setOptionalString(2, newValue) }
        }

        public nonisolated struct TypeValue: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var created: Self { Self(rawValue: "created") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .created,
                ]
            }
        }
    }

    public nonisolated struct Deleted: ObjectModel {
        public static let layout = ObjectLayout([
            .required("type", TypeValue.self),
            .required("at", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(at: Int, type: TypeValue = .deleted) {
            self.init(_fields: Fields(Self.layout))
            self.type = type
            self.at = at
        }

        @_alwaysEmitIntoClient
        public var type: TypeValue {
            get { _fields.value(0) }
            set { _fields.setValue(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var at: Int {
            get { _fields.int(1) }
            set { _fields.setInt(1, newValue) }
        }

        public nonisolated struct TypeValue: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var deleted: Self { Self(rawValue: "deleted") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .deleted,
                ]
            }
        }
    }
}
