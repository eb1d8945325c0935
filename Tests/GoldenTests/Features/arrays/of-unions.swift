// MARK: - Models/Message.swift

public nonisolated struct Message: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("parts", [Part].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(parts: [Part]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.parts = parts
    }

    @_alwaysEmitIntoClient
    public var parts: [Part]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    public nonisolated enum Part: UnionModel {
        case text(Text)
        case image(Image)
        /// A value that is none of the others, as it came.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(
            [
                .init(Text.self) { .text($0) },
                .init(Image.self) { .image($0) },
            ],
            unknown: { .unknown($0) }
        )

        public var value: any JSONCodable {
            switch self {
            case .text(let value): value
            case .image(let value): value
            case .unknown(let value): value
            }
        }

        public nonisolated struct Text: ObjectModel {
            public static let layout = ObjectLayout([
                .required("text", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(text: String) {
                self.init(_fields: Fields(Self.layout))
                self.text = text
            }

            @_alwaysEmitIntoClient
            public var text: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }
        }

        public nonisolated struct Image: ObjectModel {
            public static let layout = ObjectLayout([
                .required("url", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(url: String) {
                self.init(_fields: Fields(Self.layout))
                self.url = url
            }

            @_alwaysEmitIntoClient
            public var url: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }
        }
    }
}
