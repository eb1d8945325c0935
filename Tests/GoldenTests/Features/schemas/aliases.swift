// MARK: - Models/User.swift

public nonisolated struct User: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", UserID.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: UserID? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    /// Names a user.
    @_alwaysEmitIntoClient
    public var id: UserID? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }
}

// MARK: - Models/UserID.swift

/// Names a user.
public typealias UserID = String
