import ClientRuntime

/// A model that keeps integers that are none of its properties, and one that keeps anything.
public struct Counters: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("limit", Int.self),
        .additional(Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(name: String, limit: Int? = nil, additionalProperties: [String: Int] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.limit = limit
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var limit: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var additionalProperties: [String: Int] {
        get { _fields.additional(2) }
        set { _fields.setAdditional(2, newValue) }
        _modify { yield &_fields[changingAdditional: 2] }
    }
}

public struct Anything: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .additional(JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var additionalProperties: [String: JSONValue] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}

public struct OptionsByName: ObjectModel {
    public static let layout = ObjectLayout([
        .additional(DashboardOption.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(additionalProperties: [String: DashboardOption] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var additionalProperties: [String: DashboardOption] {
        get { _fields.additional(0) }
        set { _fields.setAdditional(0, newValue) }
        _modify { yield &_fields[changingAdditional: 0] }
    }
}
