// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .required("species", String.self),
        .optional("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(species: String, lives: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.species = species
        self.lives = lives
    }

    @_alwaysEmitIntoClient
    public var species: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var lives: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}
