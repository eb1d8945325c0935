// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

/// A pet, which may have a friend and an owner.
public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Identifier.self),
        .required("name", String.self),
        .optional("price", CommonMoney.self),
        .optional("friend", Pet.self),
        .optional("owner", Owner.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        id: Identifier,
        name: String,
        price: CommonMoney? = nil,
        friend: Pet? = nil,
        owner: Owner? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.name = name
        self.price = price
        self.friend = friend
        self.owner = owner
    }

    @_alwaysEmitIntoClient
    public var id: Identifier {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var price: CommonMoney? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    /// A pet, which may have a friend and an owner.
    @_alwaysEmitIntoClient
    public var friend: Pet? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    /// Whoever feeds the pet.
    @_alwaysEmitIntoClient
    public var owner: Owner? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }
}
