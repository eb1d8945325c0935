// MARK: - Models/AnyWebhookEvent.swift

/// What the service sends by itself.
public nonisolated enum AnyWebhookEvent: UnionModel {
    case created(WebhookEvent)
    case deleted(Deleted)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "type",
        [
            .init(WebhookEvent.self, tags: ["created"]) { .created($0) },
            .init(Deleted.self, tags: ["deleted"]) { .deleted($0) },
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
}

// MARK: - Models/Deleted.swift

public nonisolated struct Deleted: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", TypeValue.self),
        .optional("reason", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(type: TypeValue = .deleted, reason: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.reason = reason
    }

    @_alwaysEmitIntoClient
    public var type: TypeValue {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var reason: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
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

// MARK: - Models/WebhookEvent.swift

public nonisolated struct WebhookEvent: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", TypeValue.self),
        .optional("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(type: TypeValue = .created, id: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var type: TypeValue {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
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
