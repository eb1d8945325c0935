// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated struct Animal: ObjectModel {
    public static let layout = ObjectLayout([
        .required("species", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(species: String) {
        self.init(_fields: Fields(Self.layout))
        self.species = species
    }

    @_alwaysEmitIntoClient
    public var species: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
