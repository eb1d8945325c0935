// MARK: - Models/Person.swift

public nonisolated struct Person: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

// MARK: - Models/Team.swift

public nonisolated struct Team: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("lead", Person.self),
        .optional("members", [Person].self),
        .optional("scores", [String: Int].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(lead: Person? = nil, members: [Person]? = nil, scores: [String: Int]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.lead = lead
        self.members = members
        self.scores = scores
    }

    @_alwaysEmitIntoClient
    public var lead: Person? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var members: [Person]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var scores: [String: Int]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }
}
