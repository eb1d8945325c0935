// MARK: - Models/Post.swift

public nonisolated struct Post: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("tags", Tags.self, where: [.minItems(1), .maxItems(3), .uniqueItems, .items([.minLength(2)])]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(tags: Tags? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.tags = tags
    }

    @_alwaysEmitIntoClient
    public var tags: Tags? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}

// MARK: - Models/Tags.swift

public typealias Tags = [String]
