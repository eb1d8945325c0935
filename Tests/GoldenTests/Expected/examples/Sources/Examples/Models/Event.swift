// Generated from examples.yaml. Changes are lost when it is generated again.

public import Foundation
import ExamplesRuntime

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .optional("at", Date.self),
        .optional("unit", UnitValue.self),
        .optional("properties", [String: JSONValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, at: Date? = nil, unit: UnitValue? = nil, properties: [String: JSONValue]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.at = at
        self.unit = unit
        self.properties = properties
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var at: Date? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var unit: UnitValue? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var properties: [String: JSONValue]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    public nonisolated struct UnitValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var m: Self { Self(rawValue: "m") }

        @_alwaysEmitIntoClient
        public static var kWh: Self { Self(rawValue: "kWh") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .m,
                .kWh,
            ]
        }
    }
}
