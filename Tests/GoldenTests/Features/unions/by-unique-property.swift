// MARK: - Models/Contact.swift

public nonisolated enum Contact: UnionModel {
    case email(Email)
    case phone(Phone)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Email.self) { .email($0) },
            .init(Phone.self) { .phone($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .email(let value): value
        case .phone(let value): value
        case .unknown(let value): value
        }
    }
}

// MARK: - Models/Email.swift

public nonisolated struct Email: ObjectModel {
    public static let layout = ObjectLayout([
        .required("email", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(email: String) {
        self.init(_fields: Fields(Self.layout))
        self.email = email
    }

    @_alwaysEmitIntoClient
    public var email: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

// MARK: - Models/Phone.swift

public nonisolated struct Phone: ObjectModel {
    public static let layout = ObjectLayout([
        .required("phone", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(phone: String) {
        self.init(_fields: Fields(Self.layout))
        self.phone = phone
    }

    @_alwaysEmitIntoClient
    public var phone: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
