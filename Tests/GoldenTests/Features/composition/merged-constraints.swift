// MARK: - Models/Account.swift

public nonisolated struct Account: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self, where: [.minLength(3), .maxLength(5)]),
        .required("age", Int.self, where: [.minimum(18)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, age: Int) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.age = age
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var age: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }
}
