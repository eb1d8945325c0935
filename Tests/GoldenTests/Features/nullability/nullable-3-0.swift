// MARK: - Models/All.swift

public nonisolated struct All: ObjectModel {
    public static let layout = ObjectLayout([
        .required("text", String.self, nullable: true),
        .required("object", Object.self, nullable: true),
        .required("list", [Int].self, nullable: true),
        .required("map", [String: String].self, nullable: true),
        .required("dog", Dog.self, nullable: true),
        .required("when", CalendarDate.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        text: String?,
        object: Object?,
        list: [Int]?,
        map: [String: String]?,
        dog: Dog?,
        when: CalendarDate?
    ) {
        self.init(_fields: Fields(Self.layout))
        self.text = text
        self.object = object
        self.list = list
        self.map = map
        self.dog = dog
        self.when = when
    }

    @_alwaysEmitIntoClient
    public var text: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var object: Object? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var list: [Int]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var map: [String: String]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var dog: Dog? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    @_alwaysEmitIntoClient
    public var when: CalendarDate? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    public nonisolated struct Object: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("a", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(a: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.a = a
        }

        @_alwaysEmitIntoClient
        public var a: Int? {
            get { _fields.optionalInt(0) }
            set { _fields.setOptionalInt(0, newValue) }
        }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
