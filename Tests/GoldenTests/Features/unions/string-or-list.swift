// MARK: - Models/Request.swift

public nonisolated struct Request: ObjectModel {
    public static let layout = ObjectLayout([
        .required("input", Input.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(input: Input) {
        self.init(_fields: Fields(Self.layout))
        self.input = input
    }

    @_alwaysEmitIntoClient
    public var input: Input {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    public nonisolated enum Input: UnionModel {
        case string(String)
        case array([String])
        /// A value that is none of the others, as it came.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(
            [
                .init(String.self) { .string($0) },
                .init([String].self) { .array($0) },
            ],
            unknown: { .unknown($0) }
        )

        public var value: any JSONCodable {
            switch self {
            case .string(let value): value
            case .array(let value): value
            case .unknown(let value): value
            }
        }
    }
}
