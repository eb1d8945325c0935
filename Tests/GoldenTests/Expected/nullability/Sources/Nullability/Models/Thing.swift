// Generated from nullability.yaml. Changes are lost when it is generated again.

import NullabilityRuntime

public nonisolated struct Thing: ObjectModel {
    public static let layout = ObjectLayout([
        .required("required", String.self),
        .optional("optional", String.self),
        .required("requiredNullable", String.self, nullable: true),
        .optional("optionalNullable", String.self, nullable: true),
        .required("requiredMaybe", MaybeText.self, nullable: true),
        .optional("optionalMaybe", MaybeText.self, nullable: true),
        .optional("optionalNullableInteger", Int.self, nullable: true),
        .optional("optionalNullableBoolean", Bool.self, nullable: true),
        .optional("optionalNullableObject", OptionalNullableObject.self, nullable: true),
        .optional("optionalNullableArray", [Int?].self, nullable: true),
        .optional("optionalNullableMap", [String: String?].self, nullable: true),
        .optional("requiredEnum", RequiredEnum.self, nullable: true),
        .optional("anything", JSONValue.self),
        .optional("sibling", Plain.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        required: String,
        requiredNullable: String?,
        requiredMaybe: MaybeText?,
        optional: String? = nil,
        optionalNullable: String? = nil,
        optionalMaybe: MaybeText? = nil,
        optionalNullableInteger: Int? = nil,
        optionalNullableBoolean: Bool? = nil,
        optionalNullableObject: OptionalNullableObject? = nil,
        optionalNullableArray: [Int?]? = nil,
        optionalNullableMap: [String: String?]? = nil,
        requiredEnum: RequiredEnum? = nil,
        anything: JSONValue? = nil,
        sibling: Plain? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.required = required
        self.optional = optional
        self.requiredNullable = requiredNullable
        self.optionalNullable = optionalNullable
        self.requiredMaybe = requiredMaybe
        self.optionalMaybe = optionalMaybe
        self.optionalNullableInteger = optionalNullableInteger
        self.optionalNullableBoolean = optionalNullableBoolean
        self.optionalNullableObject = optionalNullableObject
        self.optionalNullableArray = optionalNullableArray
        self.optionalNullableMap = optionalNullableMap
        self.requiredEnum = requiredEnum
        self.anything = anything
        self.sibling = sibling
    }

    @_alwaysEmitIntoClient
    public var required: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optional: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var requiredNullable: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalNullable: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var requiredMaybe: MaybeText? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalMaybe: MaybeText? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    /// Default: `3`.
    @_alwaysEmitIntoClient
    public var optionalNullableInteger: Int? {
        get { _fields.optionalInt(6) }
        set { _fields.setOptionalInt(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalNullableBoolean: Bool? {
        get { _fields.optionalBool(7) }
        set { _fields.setOptionalBool(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalNullableObject: OptionalNullableObject? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
        _modify { yield &_fields[changingOptional: 8] }
    }

    @_alwaysEmitIntoClient
    public var optionalNullableArray: [Int?]? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
        _modify { yield &_fields[changingOptional: 9] }
    }

    @_alwaysEmitIntoClient
    public var optionalNullableMap: [String: String?]? {
        get { _fields.optionalValue(10) }
        set { _fields.setOptionalValue(10, newValue) }
        _modify { yield &_fields[changingOptional: 10] }
    }

    @_alwaysEmitIntoClient
    public var requiredEnum: RequiredEnum? {
        get { _fields.optionalValue(11) }
        set { _fields.setOptionalValue(11, newValue) }
    }

    @_alwaysEmitIntoClient
    public var anything: JSONValue? {
        get { _fields.optionalValue(12) }
        set { _fields.setOptionalValue(12, newValue) }
    }

    @_alwaysEmitIntoClient
    public var sibling: Plain? {
        get { _fields.optionalValue(13) }
        set { _fields.setOptionalValue(13, newValue) }
        _modify { yield &_fields[changingOptional: 13] }
    }

    public nonisolated struct OptionalNullableObject: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("a", String.self, nullable: true),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(a: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.a = a
        }

        @_alwaysEmitIntoClient
        public var a: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }
    }

    public nonisolated struct RequiredEnum: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var a: Self { Self(rawValue: "a") }

        @_alwaysEmitIntoClient
        public static var b: Self { Self(rawValue: "b") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .a,
                .b,
            ]
        }
    }
}
