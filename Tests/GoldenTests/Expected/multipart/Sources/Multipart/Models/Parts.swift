// Generated from multipart.yaml. Changes are lost when it is generated again.

import MultipartRuntime

public nonisolated struct Parts: ObjectModel {
    public static let layout = ObjectLayout([
        .required("files", [String].self),
        .optional("cover", JSONValue.self),
        .optional("file", String.self),
        .optional("settings", Settings.self),
        .optional("address", Address.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        files: [String],
        cover: JSONValue? = nil,
        file: String? = nil,
        settings: Settings? = nil,
        address: Address? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.files = files
        self.cover = cover
        self.file = file
        self.settings = settings
        self.address = address
    }

    @_alwaysEmitIntoClient
    public var files: [String] {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }

    @_alwaysEmitIntoClient
    public var cover: JSONValue? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var file: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var settings: Settings? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var address: Address? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    public nonisolated struct Settings: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("color", Color.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(color: Color? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.color = color
        }

        @_alwaysEmitIntoClient
        public var color: Color? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
        }

        public nonisolated struct Color: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var red: Self { Self(rawValue: "red") }

            @_alwaysEmitIntoClient
            public static var blue: Self { Self(rawValue: "blue") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .red,
                    .blue,
                ]
            }
        }
    }

    public nonisolated struct Address: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("street", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(street: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.street = street
        }

        @_alwaysEmitIntoClient
        public var street: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }
    }
}
