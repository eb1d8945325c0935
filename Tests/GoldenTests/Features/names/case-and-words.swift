// MARK: - Models/HTTPServer.swift

public nonisolated struct HTTPServer: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("user_id", String.self),
        .optional("api-url", String.self),
        .optional("XMLName", String.self),
        .optional("snake_case_name", String.self),
        .optional("kebab-case", String.self),
        .optional("PascalCase", String.self),
        .optional("dotted.name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        userID: String? = nil,
        apiURL: String? = nil,
        xmlName: String? = nil,
        snakeCaseName: String? = nil,
        kebabCase: String? = nil,
        pascalCase: String? = nil,
        dottedName: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.userID = userID
        self.apiURL = apiURL
        self.xmlName = xmlName
        self.snakeCaseName = snakeCaseName
        self.kebabCase = kebabCase
        self.pascalCase = pascalCase
        self.dottedName = dottedName
    }

    @_alwaysEmitIntoClient
    public var userID: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var apiURL: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var xmlName: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var snakeCaseName: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var kebabCase: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var pascalCase: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var dottedName: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }
}
