// Generated from property-names.yaml. Changes are lost when it is generated again.

import PropertyNamesRuntime

/// Names that every model has.
public nonisolated struct Members: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("description", String.self),
        .optional("debugDescription", String.self),
        .optional("customMirror", String.self),
        .optional("hashValue", Int.self),
        .optional("hash", String.self),
        .optional("fields", String.self),
        .optional("layout", String.self),
        .optional("value", String.self),
        .optional("encode", String.self),
        .optional("jsonBytes", String.self),
        .optional("jsonText", String.self),
        .optional("jsonValue", String.self),
        .optional("init", String.self),
        .optional("additionalProperties", String.self),
        .optional("unknownProperties", String.self),
        .optional("isEmpty", Bool.self),
        .optional("kind", Kind.self),
        .optional("allCases", String.self),
        .optional("rawValue", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        description: String? = nil,
        debugDescriptionValue: String? = nil,
        customMirrorValue: String? = nil,
        hashValueValue: Int? = nil,
        hash: String? = nil,
        fields: String? = nil,
        layout: String? = nil,
        value: String? = nil,
        encode: String? = nil,
        jsonBytes: String? = nil,
        jsonText: String? = nil,
        jsonValue: String? = nil,
        `init`: String? = nil,
        additionalProperties: String? = nil,
        unknownProperties: String? = nil,
        isEmpty: Bool? = nil,
        kind: Kind? = nil,
        allCases: String? = nil,
        rawValue: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.description = description
        self.debugDescriptionValue = debugDescriptionValue
        self.customMirrorValue = customMirrorValue
        self.hashValueValue = hashValueValue
        self.hash = hash
        self.fields = fields
        self.layout = layout
        self.value = value
        self.encode = encode
        self.jsonBytes = jsonBytes
        self.jsonText = jsonText
        self.jsonValue = jsonValue
        self.`init` = `init`
        self.additionalProperties = additionalProperties
        self.unknownProperties = unknownProperties
        self.isEmpty = isEmpty
        self.kind = kind
        self.allCases = allCases
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public var description: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var debugDescriptionValue: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var customMirrorValue: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var hashValueValue: Int? {
        get { _fields.optionalInt(3) }
        set { _fields.setOptionalInt(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var hash: String? {
        get { _fields.optionalString(4) }
        set { _fields.setOptionalString(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fields: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var layout: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value: String? {
        get { _fields.optionalString(7) }
        set { _fields.setOptionalString(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var encode: String? {
        get { _fields.optionalString(8) }
        set { _fields.setOptionalString(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var jsonBytes: String? {
        get { _fields.optionalString(9) }
        set { _fields.setOptionalString(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var jsonText: String? {
        get { _fields.optionalString(10) }
        set { _fields.setOptionalString(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var jsonValue: String? {
        get { _fields.optionalString(11) }
        set { _fields.setOptionalString(11, newValue) }
    }

    @_alwaysEmitIntoClient
    public var `init`: String? {
        get { _fields.optionalString(12) }
        set { _fields.setOptionalString(12, newValue) }
    }

    @_alwaysEmitIntoClient
    public var additionalProperties: String? {
        get { _fields.optionalString(13) }
        set { _fields.setOptionalString(13, newValue) }
    }

    @_alwaysEmitIntoClient
    public var unknownProperties: String? {
        get { _fields.optionalString(14) }
        set { _fields.setOptionalString(14, newValue) }
    }

    @_alwaysEmitIntoClient
    public var isEmpty: Bool? {
        get { _fields.optionalBool(15) }
        set { _fields.setOptionalBool(15, newValue) }
    }

    @_alwaysEmitIntoClient
    public var kind: Kind? {
        get { _fields.optionalValue(16) }
        set { _fields.setOptionalValue(16, newValue) }
    }

    @_alwaysEmitIntoClient
    public var allCases: String? {
        get { _fields.optionalString(17) }
        set { _fields.setOptionalString(17, newValue) }
    }

    @_alwaysEmitIntoClient
    public var rawValue: String? {
        get { _fields.optionalString(18) }
        set { _fields.setOptionalString(18, newValue) }
    }

    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var a: Self { Self(rawValue: "a") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .a,
            ]
        }
    }
}
