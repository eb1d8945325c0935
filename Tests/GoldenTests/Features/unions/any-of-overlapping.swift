// MARK: - Models/ByEmail.swift

public nonisolated struct ByEmail: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .required("email", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(email: String, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.email = email
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var email: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }
}

// MARK: - Models/ByPhone.swift

public nonisolated struct ByPhone: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .required("phone", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(phone: String, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.phone = phone
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var phone: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }
}

// MARK: - Models/Contact.swift

public nonisolated enum Contact: UnionModel {
    case byEmail(ByEmail)
    case byPhone(ByPhone)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(ByEmail.self) { .byEmail($0) },
            .init(ByPhone.self) { .byPhone($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .byEmail(let value): value
        case .byPhone(let value): value
        case .unknown(let value): value
        }
    }
}
