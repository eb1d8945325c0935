// MARK: - Models/Event.swift

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("type", TypeValue.self),
        .required("version", Version.self),
        .required("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, type: TypeValue = .created, version: Version = .value2) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
        self.version = version
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var type: TypeValue {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var version: Version {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(2) }
        set { _fields.setInt(2, newValue) }
    }

    public nonisolated struct TypeValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var created: Self { Self(rawValue: "created") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .created,
            ]
        }
    }

    public nonisolated struct Version: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value2: Self { Self(rawValue: 2) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value2,
            ]
        }
    }
}
