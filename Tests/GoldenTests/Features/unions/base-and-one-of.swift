// MARK: - Models/Circle.swift

public nonisolated struct Circle: ObjectModel {
    public static let layout = ObjectLayout([
        .required("radius", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(radius: Double) {
        self.init(_fields: Fields(Self.layout))
        self.radius = radius
    }

    @_alwaysEmitIntoClient
    public var radius: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }
}

// MARK: - Models/Shape.swift

public nonisolated enum Shape: UnionModel {
    case circle(Circle)
    case square(Square)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Circle.self) { .circle($0) },
            .init(Square.self) { .square($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .circle(let value): value
        case .square(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Circle: ObjectModel {
        public static let layout = ObjectLayout([
            .required("colour", String.self),
            .required("radius", Double.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(colour: String, radius: Double) {
            self.init(_fields: Fields(Self.layout))
            self.colour = colour
            self.radius = radius
        }

        @_alwaysEmitIntoClient
        public var colour: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var radius: Double {
            get { _fields.double(1) }
            set { _fields.setDouble(1, newValue) }
        }
    }

    public nonisolated struct Square: ObjectModel {
        public static let layout = ObjectLayout([
            .required("colour", String.self),
            .required("side", Double.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(colour: String, side: Double) {
            self.init(_fields: Fields(Self.layout))
            self.colour = colour
            self.side = side
        }

        @_alwaysEmitIntoClient
        public var colour: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var side: Double {
            get { _fields.double(1) }
            set { _fields.setDouble(1, newValue) }
        }
    }
}

// MARK: - Models/Square.swift

public nonisolated struct Square: ObjectModel {
    public static let layout = ObjectLayout([
        .required("side", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(side: Double) {
        self.init(_fields: Fields(Self.layout))
        self.side = side
    }

    @_alwaysEmitIntoClient
    public var side: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }
}
