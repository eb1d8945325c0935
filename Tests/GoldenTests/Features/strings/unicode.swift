// MARK: - Models/Note.swift

public nonisolated struct Note: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("text", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(text: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.text = text
    }

    @_alwaysEmitIntoClient
    public var text: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
