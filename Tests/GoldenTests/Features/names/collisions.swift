// MARK: - Models/Twins.swift

public nonisolated struct Twins: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("user_id", String.self),
        .optional("userId", String.self),
        .optional("user-id", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(userID3: String? = nil, userID2: String? = nil, userID: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.userID3 = userID3
        self.userID2 = userID2
        self.userID = userID
    }

    @_alwaysEmitIntoClient
    public var userID3: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var userID2: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var userID: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }
}
