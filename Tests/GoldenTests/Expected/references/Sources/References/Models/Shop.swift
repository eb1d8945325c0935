// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public nonisolated struct Shop: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("bestPet", Pet.self),
        .optional("created", Created.self),
        .optional("money", CommonMoney.self),
        .optional("otherMoney", VendorCommonMoney.self),
        .optional("shape", Shape.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        bestPet: Pet? = nil,
        created: Created? = nil,
        money: CommonMoney? = nil,
        otherMoney: VendorCommonMoney? = nil,
        shape: Shape? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.bestPet = bestPet
        self.created = created
        self.money = money
        self.otherMoney = otherMoney
        self.shape = shape
    }

    /// A pet, which may have a friend and an owner.
    @_alwaysEmitIntoClient
    public var bestPet: Pet? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var created: Created? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var money: CommonMoney? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var otherMoney: VendorCommonMoney? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var shape: Shape? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    public nonisolated struct Created: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("orderId", Identifier.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(orderID: Identifier? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.orderID = orderID
        }

        @_alwaysEmitIntoClient
        public var orderID: Identifier? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
        }
    }
}
