// MARK: - Models/File.swift

public nonisolated struct File: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("picture", String.self),
        .optional("settings", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(picture: String? = nil, settings: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.picture = picture
        self.settings = settings
    }

    @_alwaysEmitIntoClient
    public var picture: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var settings: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
