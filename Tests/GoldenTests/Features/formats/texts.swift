// MARK: - Models/Texts.swift

public nonisolated struct Texts: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", String.self),
        .optional("link", String.self),
        .optional("mail", String.self),
        .optional("odd", String.self),
        .optional("time", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        link: String? = nil,
        mail: String? = nil,
        odd: String? = nil,
        time: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.link = link
        self.mail = mail
        self.odd = odd
        self.time = time
    }

    @_alwaysEmitIntoClient
    public var id: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var link: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var mail: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var odd: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var time: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }
}
