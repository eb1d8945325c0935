// MARK: - Models/Formula.swift

public nonisolated enum Formula: UnionModel {
    case number(Double)
    case operation(OperationPayload)
    case array([Formula])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Double.self) { .number($0) },
            .init(OperationPayload.self) { .operation($0) },
            .init([Formula].self) { .array($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .number(let value): value
        case .operation(let value): value
        case .array(let value): value
        case .unknown(let value): value
        }
    }
}

// MARK: - Models/OperationPayload.swift

public nonisolated struct OperationPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .required("op", String.self),
        .required("left", Formula.self),
        .optional("right", Formula.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(op: String, left: Formula, right: Formula? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.op = op
        self.left = left
        self.right = right
    }

    @_alwaysEmitIntoClient
    public var op: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var left: Formula {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var right: Formula? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }
}
