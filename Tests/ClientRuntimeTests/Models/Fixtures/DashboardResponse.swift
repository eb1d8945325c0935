import ClientRuntime

public struct GetEmbeddableURLResponse: ObjectModel {
    public static let layout = ObjectLayout([
        .required("data", EmbeddableURL.self),
        .optional("history", [EmbeddableURL].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(data: EmbeddableURL, history: [EmbeddableURL]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.data = data
        self.history = history
    }

    @_alwaysEmitIntoClient
    public var data: EmbeddableURL {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }

    @_alwaysEmitIntoClient
    public var history: [EmbeddableURL]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}

public struct EmbeddableURL: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("url", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(url: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.url = url
    }

    @_alwaysEmitIntoClient
    public var url: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
