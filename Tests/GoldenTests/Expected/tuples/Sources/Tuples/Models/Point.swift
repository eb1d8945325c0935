// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

/// A place on the earth, as GeoJSON has it.
public nonisolated struct Point: TupleModel {
    public static let layout = ObjectLayout([
        .required("Longitude", Double.self, where: [.minimum(-180), .maximum(180)]),
        .required("Latitude", Double.self, where: [.minimum(-90), .maximum(90)]),
        .optional("Altitude", Double.self),
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

    /// In metres above the sea.
    @_alwaysEmitIntoClient
    public var altitude: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }
}
