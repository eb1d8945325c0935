// MARK: - Models/Shape.swift

public nonisolated struct Shape: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", Kind.self),
        .optional("radius", Double.self),
        .optional("side", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: Kind, radius: Double? = nil, side: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.radius = radius
        self.side = side
    }

    @_alwaysEmitIntoClient
    public var kind: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var radius: Double? {
        get { _fields.optionalDouble(1) }
        set { _fields.setOptionalDouble(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var side: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }

    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var circle: Self { Self(rawValue: "circle") }

        @_alwaysEmitIntoClient
        public static var square: Self { Self(rawValue: "square") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .circle,
                .square,
            ]
        }
    }
}
