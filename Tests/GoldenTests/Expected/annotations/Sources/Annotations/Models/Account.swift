// Generated from annotations.yaml. Changes are lost when it is generated again.

import AnnotationsRuntime

/// See [More about accounts.](https://example.com/accounts).
///
/// - Warning: Deprecated.
public nonisolated struct Account: ObjectModel {
    public static let layout = ObjectLayout([
        .readOnly("id", String.self),
        .writeOnly("secret", String.self),
        .required("name", String.self, where: [.minLength(1), .maxLength(20), .pattern("^[a-z]+$")]),
        .optional("old", String.self),
        .optional("level", Int.self, where: [.exclusiveMinimum(0), .maximum(10), .multipleOf(2)]),
        .optional("status", Status.self),
        .optional("odd", Int.self),
        .optional("tags", [String].self),
        .optional("settings", Settings.self),
        .optional("xmlOnly", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        secret: String,
        name: String,
        id: String? = nil,
        old: String? = nil,
        level: Int? = nil,
        status: Status? = nil,
        odd: Int? = nil,
        tags: [String]? = nil,
        settings: Settings? = nil,
        xmlOnly: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        _fields.setOptionalString(0, id)
        self.secret = secret
        self.name = name
        _fields.setOptionalString(3, old)
        self.level = level
        self.status = status
        self.odd = odd
        self.tags = tags
        self.settings = settings
        self.xmlOnly = xmlOnly
    }

    /// Read-only: the server sets it.
    @_alwaysEmitIntoClient
    public var id: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    /// Write-only: the server keeps it for itself.
    @_alwaysEmitIntoClient
    public var secret: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(2) }
        set { _fields.setString(2, newValue) }
    }

    /// Use `name`.
    @available(*, deprecated)
    @_alwaysEmitIntoClient
    public var old: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    /// Default: `1`.
    @_alwaysEmitIntoClient
    public var level: Int? {
        get { _fields.optionalInt(4) }
        set { _fields.setOptionalInt(4, newValue) }
    }

    /// Default: `"open"`.
    @_alwaysEmitIntoClient
    public var status: Status? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    /// Default: `"not a number"`.
    @_alwaysEmitIntoClient
    public var odd: Int? {
        get { _fields.optionalInt(6) }
        set { _fields.setOptionalInt(6, newValue) }
    }

    /// Default: `["a", "b"]`.
    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(7) }
        set { _fields.setOptionalValue(7, newValue) }
        _modify { yield &_fields[changingOptional: 7] }
    }

    /// Default: `{}`.
    @_alwaysEmitIntoClient
    public var settings: Settings? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
        _modify { yield &_fields[changingOptional: 8] }
    }

    @_alwaysEmitIntoClient
    public var xmlOnly: String? {
        get { _fields.optionalString(9) }
        set { _fields.setOptionalString(9, newValue) }
    }

    public nonisolated struct Status: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var open: Self { Self(rawValue: "open") }

        @_alwaysEmitIntoClient
        public static var closed: Self { Self(rawValue: "closed") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .open,
                .closed,
            ]
        }
    }

    public nonisolated struct Settings: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("theme", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(theme: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.theme = theme
        }

        /// Default: `"dark"`.
        @_alwaysEmitIntoClient
        public var theme: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }
    }
}
