import ClientRuntime

/// A union without a discriminator.
public enum Filter: UnionModel {
    case all(Bool)
    case count(Int)
    case ratio(Double)
    case text(String)
    case texts([String])
    case range(RangeFilter)
    case exact(ExactFilter)
    case preset(PresetFilter)
    case group(FilterGroup)
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>([
        .init(Bool.self) { .all($0) },
        .init(Int.self) { .count($0) },
        .init(Double.self) { .ratio($0) },
        .init(String.self) { .text($0) },
        .init([String].self) { .texts($0) },
        .init(RangeFilter.self) { .range($0) },
        .init(ExactFilter.self) { .exact($0) },
        .init(PresetFilter.self) { .preset($0) },
        .init(FilterGroup.self) { .group($0) },
    ], unknown: { .unknown($0) })

    public var value: any JSONCodable {
        switch self {
        case .all(let value): value
        case .count(let value): value
        case .ratio(let value): value
        case .text(let value): value
        case .texts(let value): value
        case .range(let value): value
        case .exact(let value): value
        case .preset(let value): value
        case .group(let value): value
        case .unknown(let value): value
        }
    }
}

public struct RangeFilter: ObjectModel {
    public static let layout = ObjectLayout([
        .required("from", Int.self),
        .required("to", Int.self),
        .optional("note", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(from: Int, to: Int, note: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.from = from
        self.to = to
        self.note = note
    }

    @_alwaysEmitIntoClient
    public var from: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var to: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var note: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }
}

public struct ExactFilter: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", Kind.self),
        .required("value", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(type: Kind, value: String) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var type: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    public struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        @_alwaysEmitIntoClient public static var exact: Self { Self(rawValue: "exact") }

        public static var allCases: [Self] { [.exact] }
    }
}

public struct PresetFilter: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", Kind.self),
        .required("value", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(type: Kind, value: String) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var type: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    public struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        @_alwaysEmitIntoClient public static var preset: Self { Self(rawValue: "preset") }

        public static var allCases: [Self] { [.preset] }
    }
}

public struct FilterGroup: ObjectModel {
    public static let layout = ObjectLayout([
        .required("filters", [Filter].self),
        .optional("combined_by", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(filters: [Filter], combinedBy: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.filters = filters
        self.combinedBy = combinedBy
    }

    @_alwaysEmitIntoClient
    public var filters: [Filter] {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var combinedBy: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
