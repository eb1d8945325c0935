// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

/// A pet that barks.
public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self, where: [.maxLength(10)]),
        .required("tag", String.self),
        .required("id", Int.self),
        .optional("bark", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, tag: String, id: Int, bark: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.tag = tag
        self.id = id
        self.bark = bark
    }

    /// What it is called.
    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tag: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(2) }
        set { _fields.setInt(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var bark: Int? {
        get { _fields.optionalInt(3) }
        set { _fields.setOptionalInt(3, newValue) }
    }
}
