// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

/// A pet before it has a number.
public nonisolated struct NewPet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("tag", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, tag: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.tag = tag
    }

    /// What it is called.
    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tag: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
