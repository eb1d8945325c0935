// MARK: - Models/Ports.swift

public nonisolated struct Ports: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("ports", [String: PortsValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(ports: [String: PortsValue]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.ports = ports
    }

    @_alwaysEmitIntoClient
    public var ports: [String: PortsValue]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    public nonisolated struct PortsValue: ObjectModel {
        public static let layout = ObjectLayout([
            .required("number", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(number: Int) {
            self.init(_fields: Fields(Self.layout))
            self.number = number
        }

        @_alwaysEmitIntoClient
        public var number: Int {
            get { _fields.int(0) }
            set { _fields.setInt(0, newValue) }
        }
    }
}
