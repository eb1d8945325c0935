// MARK: - Models/Words.swift

public nonisolated struct Words: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("class", String.self),
        .optional("self", String.self),
        .optional("Type", String.self),
        .optional("in", String.self),
        .optional("default", String.self),
        .optional("init", String.self),
        .optional("protocol", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        `class`: String? = nil,
        selfValue: String? = nil,
        type: String? = nil,
        `in`: String? = nil,
        `default`: String? = nil,
        `init`: String? = nil,
        `protocol`: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.`class` = `class`
        self.selfValue = selfValue
        self.type = type
        self.`in` = `in`
        self.`default` = `default`
        self.`init` = `init`
        self.`protocol` = `protocol`
    }

    @_alwaysEmitIntoClient
    public var `class`: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var selfValue: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var type: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `in`: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `default`: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `init`: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `protocol`: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }
}
