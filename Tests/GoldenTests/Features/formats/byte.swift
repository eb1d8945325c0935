// MARK: - Models/File.swift

public nonisolated struct File: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("content", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(content: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.content = content
    }

    @_alwaysEmitIntoClient
    public var content: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
