// MARK: - Models/Price.swift

public nonisolated struct Price: ObjectModel {
    public static let layout = ObjectLayout([
        .required("cents", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(cents: Int) {
        self.init(_fields: Fields(Self.layout))
        self.cents = cents
    }

    @_alwaysEmitIntoClient
    public var cents: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}

// MARK: - Models/Prices.swift

public typealias Prices = [String: Price]
