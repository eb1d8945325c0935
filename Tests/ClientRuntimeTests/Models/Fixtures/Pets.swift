import ClientRuntime

/// A union with a discriminator.
public enum Pet: UnionModel {
    case cat(Cat)
    case dog(Dog)
    case fish(Fish)
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(discriminator: "petType", [
        .init(Cat.self, tags: ["cat", "Cat"]) { .cat($0) },
        .init(Dog.self, tags: ["dog"]) { .dog($0) },
        .init(Fish.self, tags: ["fish"]) { .fish($0) },
    ], unknown: { .unknown($0) })

    public var value: any JSONCodable {
        switch self {
        case .cat(let value): value
        case .dog(let value): value
        case .fish(let value): value
        case .unknown(let value): value
        }
    }
}

public struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .required("petType", String.self),
        .required("name", String.self),
        .optional("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(petType: String, name: String, lives: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.name = name
        self.lives = lives
    }

    @_alwaysEmitIntoClient
    public var petType: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var lives: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }
}

public struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("petType", String.self),
        .optional("name", String.self),
        .optional("puppies", [Pet].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(petType: String, name: String? = nil, puppies: [Pet]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.name = name
        self.puppies = puppies
    }

    @_alwaysEmitIntoClient
    public var petType: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var puppies: [Pet]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }
}

/// A variant whose schema does not have the discriminator.
public struct Fish: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("depth", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(depth: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.depth = depth
    }

    @_alwaysEmitIntoClient
    public var depth: Double? {
        get { _fields.optionalDouble(0) }
        set { _fields.setOptionalDouble(0, newValue) }
    }
}
