import ClientRuntime

/// Every combination of required, optional and nullable.
public struct Nullables: ObjectModel {
    public static let layout = ObjectLayout([
        .required("required", String.self),
        .required("required_nullable", String.self, nullable: true),
        .required("required_nullable_list", [Int].self, nullable: true),
        .optional("optional", String.self),
        .optional("optional_nullable", String.self, nullable: true),
        .optional("optional_nullable_model", DashboardOption.self, nullable: true),
        .optional("optional_nullable_integer", Int.self, nullable: true),
        .optional("list_of_nullables", [String?].self),
        .optional("optional_any", JSONValue.self),
        .optional("optional_optional", String?.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(
        required: String,
        requiredNullable: String?,
        requiredNullableList: [Int]?,
        optional: String? = nil,
        optionalNullable: String? = nil,
        optionalNullableModel: DashboardOption? = nil,
        optionalNullableInteger: Int? = nil,
        listOfNullables: [String?]? = nil,
        optionalAny: JSONValue? = nil,
        optionalOptional: String?? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.required = required
        self.requiredNullable = requiredNullable
        self.requiredNullableList = requiredNullableList
        self.optional = optional
        self.optionalNullable = optionalNullable
        self.optionalNullableModel = optionalNullableModel
        self.optionalNullableInteger = optionalNullableInteger
        self.listOfNullables = listOfNullables
        self.optionalAny = optionalAny
        self.optionalOptional = optionalOptional
    }

    @_alwaysEmitIntoClient
    public var required: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var requiredNullable: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var requiredNullableList: [Int]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var optional: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalNullable: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalNullableModel: DashboardOption? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalNullableInteger: Int? {
        get { _fields.optionalInt(6) }
        set { _fields.setOptionalInt(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var listOfNullables: [String?]? {
        get { _fields.optionalValue(7) }
        set { _fields.setOptionalValue(7, newValue) }
        _modify { yield &_fields[changingOptional: 7] }
    }

    @_alwaysEmitIntoClient
    public var optionalAny: JSONValue? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var optionalOptional: String?? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
    }
}
