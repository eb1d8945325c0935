// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

public nonisolated struct Beside: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .required("own", String.self),
        .optional("pet", Pet.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, own: String, pet: Pet? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.own = own
        self.pet = pet
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var own: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    /// A pet with words of its own.
    @_alwaysEmitIntoClient
    public var pet: Pet? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }
}
