// MARK: - Models/Game.swift

public nonisolated struct Game: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .optional("scores", Scores.self, where: [.minProperties(1), .values([.minimum(0)])]),
        .additional(Int.self, where: [.minimum(0)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, scores: Scores? = nil, additionalProperties: [String: Int] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.scores = scores
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var scores: Scores? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: Int] {
        get { _fields.additional(2) }
        set { _fields.setAdditional(2, newValue) }
        _modify { yield &_fields[changingAdditional: 2] }
    }
}

// MARK: - Models/Scores.swift

public typealias Scores = [String: Int]
