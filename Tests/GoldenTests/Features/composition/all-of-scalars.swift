// MARK: - Models/Listener.swift

public nonisolated struct Listener: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("port", PortNumber.self, where: [.minimum(1), .maximum(65535)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(port: PortNumber? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.port = port
    }

    @_alwaysEmitIntoClient
    public var port: PortNumber? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }
}

// MARK: - Models/PortNumber.swift

public typealias PortNumber = Positive

// MARK: - Models/Positive.swift

public typealias Positive = Int
