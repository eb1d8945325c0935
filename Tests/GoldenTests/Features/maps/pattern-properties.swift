// MARK: - Models/Translations.swift

public nonisolated struct Translations: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("texts", [String: String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(texts: [String: String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.texts = texts
    }

    @_alwaysEmitIntoClient
    public var texts: [String: String]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
