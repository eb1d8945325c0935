// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct All: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("error", ErrorPayload.self),
        .optional("data", DataPayload.self),
        .optional("array", ArrayPayload.self),
        .optional("dictionary", DictionaryPayload.self),
        .optional("protocol", ProtocolValue.self),
        .optional("self", SelfPayload.self),
        .optional("any", AnyPayload.self),
        .optional("optional", OptionalPayload.self),
        .optional("optionalOptional", OptionalPayload.self, nullable: true),
        .optional("sendable", SendablePayload.self),
        .optional("fields", FieldsPayload.self),
        .optional("type", TypePayload.self),
        .optional("string", StringPayload.self),
        .optional("int", [IntItem].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        error: ErrorPayload? = nil,
        data: DataPayload? = nil,
        array: ArrayPayload? = nil,
        dictionary: DictionaryPayload? = nil,
        `protocol`: ProtocolValue? = nil,
        selfValue: SelfPayload? = nil,
        any: AnyPayload? = nil,
        optional: OptionalPayload? = nil,
        optionalOptional: OptionalPayload? = nil,
        sendable: SendablePayload? = nil,
        fields: FieldsPayload? = nil,
        type: TypePayload? = nil,
        string: StringPayload? = nil,
        int: [IntItem]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.error = error
        self.data = data
        self.array = array
        self.dictionary = dictionary
        self.`protocol` = `protocol`
        self.selfValue = selfValue
        self.any = any
        self.optional = optional
        self.optionalOptional = optionalOptional
        self.sendable = sendable
        self.fields = fields
        self.type = type
        self.string = string
        self.int = int
    }

    @_alwaysEmitIntoClient
    public var error: ErrorPayload? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var data: DataPayload? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var array: ArrayPayload? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var dictionary: DictionaryPayload? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var `protocol`: ProtocolValue? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var selfValue: SelfPayload? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
        _modify { yield &_fields[changingOptional: 5] }
    }

    @_alwaysEmitIntoClient
    public var any: AnyPayload? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
        _modify { yield &_fields[changingOptional: 6] }
    }

    @_alwaysEmitIntoClient
    public var optional: OptionalPayload? {
        get { _fields.optionalValue(7) }
        set { _fields.setOptionalValue(7, newValue) }
        _modify { yield &_fields[changingOptional: 7] }
    }

    @_alwaysEmitIntoClient
    public var optionalOptional: OptionalPayload? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
        _modify { yield &_fields[changingOptional: 8] }
    }

    @_alwaysEmitIntoClient
    public var sendable: SendablePayload? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
        _modify { yield &_fields[changingOptional: 9] }
    }

    @_alwaysEmitIntoClient
    public var fields: FieldsPayload? {
        get { _fields.optionalValue(10) }
        set { _fields.setOptionalValue(10, newValue) }
        _modify { yield &_fields[changingOptional: 10] }
    }

    @_alwaysEmitIntoClient
    public var type: TypePayload? {
        get { _fields.optionalValue(11) }
        set { _fields.setOptionalValue(11, newValue) }
        _modify { yield &_fields[changingOptional: 11] }
    }

    @_alwaysEmitIntoClient
    public var string: StringPayload? {
        get { _fields.optionalValue(12) }
        set { _fields.setOptionalValue(12, newValue) }
        _modify { yield &_fields[changingOptional: 12] }
    }

    @_alwaysEmitIntoClient
    public var int: [IntItem]? {
        get { _fields.optionalValue(13) }
        set { _fields.setOptionalValue(13, newValue) }
        _modify { yield &_fields[changingOptional: 13] }
    }

    public nonisolated struct TypePayload: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("type", TypeDetails.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(type: TypeDetails? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.type = type
        }

        @_alwaysEmitIntoClient
        public var type: TypeDetails? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
            _modify { yield &_fields[changingOptional: 0] }
        }

        public nonisolated struct TypeDetails: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("error", ErrorValue.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(error: ErrorValue? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.error = error
            }

            @_alwaysEmitIntoClient
            public var error: ErrorValue? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
            }

            public nonisolated struct ErrorValue: OpenEnum {
                public let rawValue: String

                public init(rawValue: String) {
                    self.rawValue = rawValue
                }

                @_alwaysEmitIntoClient
                public static var type: Self { Self(rawValue: "type") }

                @_alwaysEmitIntoClient
                public static var selfValue: Self { Self(rawValue: "self") }

                /// The values that the document lists. Others are possible: a server may add some at any time.
                public static var allCases: [Self] {
                    [
                        .type,
                        .selfValue,
                    ]
                }
            }
        }
    }

    public nonisolated struct StringPayload: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("int", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(int: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.int = int
        }

        @_alwaysEmitIntoClient
        public var int: Int? {
            get { _fields.optionalInt(0) }
            set { _fields.setOptionalInt(0, newValue) }
        }
    }

    public nonisolated struct IntItem: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("string", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(string: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.string = string
        }

        @_alwaysEmitIntoClient
        public var string: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }
    }
}
