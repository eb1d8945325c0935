// Generated from swagger.yaml. Changes are lost when it is generated again.

import SwaggerRuntime

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", Int.self),
        .required("name", String.self),
        .required("kind", String.self),
        .optional("nickname", String.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, kind: String, id: Int? = nil, nickname: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.name = name
        self.kind = kind
        self.nickname = nickname
    }

    /// Read-only: the server sets it.
    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var kind: String {
        get { _fields.string(2) }
        set { _fields.setString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var nickname: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }
}
