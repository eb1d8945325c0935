// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("scalar", Scalar.self),
        .optional("texts", TextOrTexts.self),
        .optional("inline", Inline.self),
        .optional("nothing", JSONValue.self),
        .optional("maybe", Maybe.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        scalar: Scalar? = nil,
        texts: TextOrTexts? = nil,
        inline: Inline? = nil,
        nothing: JSONValue? = nil,
        maybe: Maybe? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.scalar = scalar
        self.texts = texts
        self.inline = inline
        self.nothing = nothing
        self.maybe = maybe
    }

    @_alwaysEmitIntoClient
    public var scalar: Scalar? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var texts: TextOrTexts? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var inline: Inline? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var nothing: JSONValue? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var maybe: Maybe? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    public nonisolated enum Inline: UnionModel {
        case integer(Int)
        case variant2(Variant2)
        /// A value that is none of the others, as it came.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(
            [
                .init(Int.self) { .integer($0) },
                .init(Variant2.self) { .variant2($0) },
            ],
            unknown: { .unknown($0) }
        )

        public var value: any JSONCodable {
            switch self {
            case .integer(let value): value
            case .variant2(let value): value
            case .unknown(let value): value
            }
        }

        public nonisolated struct Variant2: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("limit", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(limit: Int? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.limit = limit
            }

            @_alwaysEmitIntoClient
            public var limit: Int? {
                get { _fields.optionalInt(0) }
                set { _fields.setOptionalInt(0, newValue) }
            }
        }
    }

    public nonisolated enum Maybe: UnionModel {
        case person(Person)
        case company(Company)
        /// A value that is none of the others, as it came.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(
            [
                .init(Person.self) { .person($0) },
                .init(Company.self) { .company($0) },
            ],
            unknown: { .unknown($0) }
        )

        public var value: any JSONCodable {
            switch self {
            case .person(let value): value
            case .company(let value): value
            case .unknown(let value): value
            }
        }
    }
}
