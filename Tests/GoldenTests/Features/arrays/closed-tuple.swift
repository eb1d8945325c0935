// MARK: - Models/Point.swift

public nonisolated struct Point: TupleModel {
    public static let layout = ObjectLayout([
        .required("longitude", Double.self),
        .required("latitude", Double.self),
        .optional("altitude", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(_ longitude: Double, _ latitude: Double, _ altitude: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.longitude = longitude
        self.latitude = latitude
        self.altitude = altitude
    }

    @_alwaysEmitIntoClient
    public var longitude: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var latitude: Double {
        get { _fields.double(1) }
        set { _fields.setDouble(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var altitude: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }
}
