// MARK: - Models/Person.swift

public nonisolated struct Person: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("parent", Person.self),
        .optional("children", [Person].self),
        .optional("friends", [String: Person].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        name: String,
        parent: Person? = nil,
        children: [Person]? = nil,
        friends: [String: Person]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.parent = parent
        self.children = children
        self.friends = friends
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var parent: Person? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var children: [Person]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var friends: [String: Person]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }
}
