// MARK: - Models/DataPayload.swift

public typealias DataPayload = [Int]

// MARK: - Models/ErrorPayload.swift

public nonisolated struct ErrorPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("code", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(code: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.code = code
    }

    @_alwaysEmitIntoClient
    public var code: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Models/Holder.swift

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("error", ErrorPayload.self),
        .optional("data", DataPayload.self),
        .optional("string", StringPayload.self),
        .optional("large", UInt64.self),
        .optional("number", UInt64Payload.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        error: ErrorPayload? = nil,
        data: DataPayload? = nil,
        string: StringPayload? = nil,
        large: UInt64? = nil,
        number: UInt64Payload? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.error = error
        self.data = data
        self.string = string
        self.large = large
        self.number = number
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
    public var string: StringPayload? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var large: UInt64? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var number: UInt64Payload? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }
}

// MARK: - Models/StringPayload.swift

public nonisolated struct StringPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", String.self),
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

// MARK: - Models/UInt64Payload.swift

public nonisolated struct UInt64Payload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("b", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(b: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.b = b
    }

    @_alwaysEmitIntoClient
    public var b: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}
