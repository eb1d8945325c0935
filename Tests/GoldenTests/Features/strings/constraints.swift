// MARK: - Models/User.swift

public nonisolated struct User: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self, where: [.minLength(2), .maxLength(4)]),
        .optional("code", String.self, where: [.pattern("^[A-Z]\\d$")]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, code: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.code = code
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var code: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
