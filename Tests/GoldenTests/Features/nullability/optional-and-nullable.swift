// MARK: - Models/Patch.swift

public nonisolated struct Patch: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("nickname", String.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(nickname: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.nickname = nickname
    }

    @_alwaysEmitIntoClient
    public var nickname: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
