// Generated from constraints.yaml. Changes are lost when it is generated again.

import ConstraintsRuntime

public nonisolated struct Order: ObjectModel {
    public static let layout = ObjectLayout([
        .required("code", Code.self, where: [.minLength(1), .maxLength(2)]),
        .required("quantity", UInt64.self, where: [.minimum(1), .maximum(1.8446744073709552e+19), .multipleOf(2)]),
        .optional("price", Double.self, where: [.minimum(0), .multipleOf(0.01)]),
        .optional("discount", Double.self, where: [.exclusiveMinimum(-1e-300), .exclusiveMaximum(1)]),
        .optional("tags", [String].self, where: [.minItems(1), .maxItems(3), .uniqueItems, .items([.minLength(1)])]),
        .optional("matrix", [[Double]].self, where: [.items([.maxItems(2), .items([.maximum(1)])])]),
        .optional("labels", [String: String].self, where: [.maxProperties(2), .values([.pattern("\"\\(1)\"")])]),
        .optional("note", String.self, nullable: true, where: [.maxLength(10), .pattern("^[^\\\\/]*$")]),
        .optional("state", State.self),
        .optional("day", CalendarDate.self),
        .optional("reference", Reference.self),
        .optional("codes", [Code].self, where: [.items([.minLength(1), .maxLength(2)])]),
        .optional("address", Address.self),
    ], where: [.minProperties(2)])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        code: Code,
        quantity: UInt64,
        price: Double? = nil,
        discount: Double? = nil,
        tags: [String]? = nil,
        matrix: [[Double]]? = nil,
        labels: [String: String]? = nil,
        note: String? = nil,
        state: State? = nil,
        day: CalendarDate? = nil,
        reference: Reference? = nil,
        codes: [Code]? = nil,
        address: Address? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.code = code
        self.quantity = quantity
        self.price = price
        self.discount = discount
        self.tags = tags
        self.matrix = matrix
        self.labels = labels
        self.note = note
        self.state = state
        self.day = day
        self.reference = reference
        self.codes = codes
        self.address = address
    }

    @_alwaysEmitIntoClient
    public var code: Code {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var quantity: UInt64 {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var price: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var discount: Double? {
        get { _fields.optionalDouble(3) }
        set { _fields.setOptionalDouble(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    @_alwaysEmitIntoClient
    public var matrix: [[Double]]? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
        _modify { yield &_fields[changingOptional: 5] }
    }

    @_alwaysEmitIntoClient
    public var labels: [String: String]? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
        _modify { yield &_fields[changingOptional: 6] }
    }

    @_alwaysEmitIntoClient
    public var note: String? {
        get { _fields.optionalString(7) }
        set { _fields.setOptionalString(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var state: State? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var day: CalendarDate? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var reference: Reference? {
        get { _fields.optionalValue(10) }
        set { _fields.setOptionalValue(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var codes: [Code]? {
        get { _fields.optionalValue(11) }
        set { _fields.setOptionalValue(11, newValue) }
        _modify { yield &_fields[changingOptional: 11] }
    }

    @_alwaysEmitIntoClient
    public var address: Address? {
        get { _fields.optionalValue(12) }
        set { _fields.setOptionalValue(12, newValue) }
        _modify { yield &_fields[changingOptional: 12] }
    }

    public nonisolated struct State: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var open: Self { Self(rawValue: "open") }

        @_alwaysEmitIntoClient
        public static var closed: Self { Self(rawValue: "closed") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .open,
                .closed,
            ]
        }
    }

    public nonisolated enum Reference: UnionModel {
        case string(String)
        case array([String])
        /// A value that is none of the others, as it came.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(
            [
                .init(String.self, where: [.maxLength(3)]) { .string($0) },
                .init([String].self, where: [.maxItems(2)]) { .array($0) },
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

    public nonisolated struct Address: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("city", String.self, where: [.minLength(1), .maxLength(40)]),
            .additional(Int.self, where: [.minimum(0)]),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(city: String? = nil, additionalProperties: [String: Int] = [:]) {
            self.init(_fields: Fields(Self.layout))
            self.city = city
            self.additionalProperties = additionalProperties
        }

        @_alwaysEmitIntoClient
        public var city: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }

        /// The properties that the document does not name.
        @_alwaysEmitIntoClient
        public var additionalProperties: [String: Int] {
            get { _fields.additional(1) }
            set { _fields.setAdditional(1, newValue) }
            _modify { yield &_fields[changingAdditional: 1] }
        }
    }
}
