// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

public import Foundation
import ConstantsAndDirectionsRuntime

public nonisolated struct User: ObjectModel {
    public static let layout = ObjectLayout([
        .required("object", Object.self),
        .readOnly("id", String.self),
        .readOnly("createdAt", Date.self),
        .readOnly("deletedAt", String.self, nullable: true),
        .required("name", String.self),
        .writeOnly("password", String.self),
        .required("isPublic", Bool.self),
        .required("agreed", Bool.self),
        .required("limit", Int.self),
        .optional("ratio", Double.self),
        .required("tags", [String].self),
        .optional("state", State.self),
        .additional(Date.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        name: String,
        password: String,
        isPublic: Bool,
        object: Object = .user,
        id: String? = nil,
        createdAt: Date? = nil,
        deletedAt: String? = nil,
        agreed: Bool = true,
        limit: Int = 10,
        ratio: Double? = nil,
        tags: [String] = [],
        state: State? = nil,
        additionalProperties: [String: Date] = [:]
    ) {
        self.init(_fields: Fields(Self.layout))
        self.object = object
        _fields.setOptionalString(1, id)
        _fields.setOptionalValue(2, createdAt)
        self.deletedAt = deletedAt
        self.name = name
        self.password = password
        self.isPublic = isPublic
        self.agreed = agreed
        self.limit = limit
        self.ratio = ratio
        self.tags = tags
        self.state = state
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var object: Object {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    /// Read-only: the server sets it.
    @_alwaysEmitIntoClient
    public var id: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    /// Read-only: the server sets it.
    @available(*, deprecated)
    @_alwaysEmitIntoClient
    public var createdAt: Date {
        get { _fields.value(2) }
        set { _fields.setValue(2, newValue) }
    }

    /// Read-only: the server sets it.
    @_alwaysEmitIntoClient
    public var deletedAt: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(4) }
        set { _fields.setString(4, newValue) }
    }

    /// Write-only: the server keeps it for itself.
    @_alwaysEmitIntoClient
    public var password: String? {
        get { _fields.optionalString(5) }
        set { _fields.setOptionalString(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var isPublic: Bool {
        get { _fields.bool(6) }
        set { _fields.setBool(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var agreed: Bool {
        get { _fields.bool(7) }
        set { _fields.setBool(7, newValue) }
    }

    /// Default: `10`.
    @_alwaysEmitIntoClient
    public var limit: Int {
        get { _fields.int(8) }
        set { _fields.setInt(8, newValue) }
    }

    /// Default: `0.5`.
    @_alwaysEmitIntoClient
    public var ratio: Double? {
        get { _fields.optionalDouble(9) }
        set { _fields.setOptionalDouble(9, newValue) }
    }

    /// Default: `[]`.
    @_alwaysEmitIntoClient
    public var tags: [String] {
        get { _fields.value(10) }
        set { _fields.setValue(10, newValue) }
        _modify { yield &_fields[changing: 10] }
    }

    /// There may be more some day.
    @_alwaysEmitIntoClient
    public var state: State? {
        get { _fields.optionalValue(11) }
        set { _fields.setOptionalValue(11, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: Date] {
        get { _fields.additional(12) }
        set { _fields.setAdditional(12, newValue) }
        _modify { yield &_fields[changingAdditional: 12] }
    }

    public nonisolated struct Object: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var user: Self { Self(rawValue: "user") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .user,
            ]
        }
    }
}
