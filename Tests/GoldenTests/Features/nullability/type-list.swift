// MARK: - Models/All.swift

public nonisolated struct All: ObjectModel {
    public static let layout = ObjectLayout([
        .required("text", String.self, nullable: true),
        .required("list", [Int?].self, nullable: true),
        .required("object", Object.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(text: String?, list: [Int?]?, object: Object?) {
        self.init(_fields: Fields(Self.layout))
        self.text = text
        self.list = list
        self.object = object
    }

    @_alwaysEmitIntoClient
    public var text: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var list: [Int?]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var object: Object? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    public nonisolated struct Object: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("a", Double.self, nullable: true),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(a: Double? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.a = a
        }

        @_alwaysEmitIntoClient
        public var a: Double? {
            get { _fields.optionalDouble(0) }
            set { _fields.setOptionalDouble(0, newValue) }
        }
    }
}
