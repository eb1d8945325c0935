// MARK: - Models/Setting.swift

public nonisolated enum Setting: UnionModel {
    case string(String)
    case object(SettingObject)
    case array([Int])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(String.self) { .string($0) },
            .init(SettingObject.self) { .object($0) },
            .init([Int].self) { .array($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .object(let value): value
        case .array(let value): value
        case .unknown(let value): value
        }
    }
}

// MARK: - Models/SettingObject.swift

public nonisolated struct SettingObject: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("mode", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(mode: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.mode = mode
    }

    @_alwaysEmitIntoClient
    public var mode: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}

// MARK: - Models/Settings.swift

public nonisolated struct Settings: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("all", [Setting].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(all: [Setting]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.all = all
    }

    @_alwaysEmitIntoClient
    public var all: [Setting]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
