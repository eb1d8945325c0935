// MARK: - Models/Holder.swift

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("pet", Pet.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(pet: Pet? = nil) {
        self.init(_fields: Fields(Self.layout))
        _fields.setOptionalValue(0, pet)
    }

    /// The pet of the house.
    @available(*, deprecated)
    @_alwaysEmitIntoClient
    public var pet: Pet? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}

// MARK: - Models/Pet.swift

/// A pet.
public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
