// MARK: - Models/Consent.swift

public nonisolated struct Consent: ObjectModel {
    public static let layout = ObjectLayout([
        .required("given", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(given: Bool = true) {
        self.init(_fields: Fields(Self.layout))
        self.given = given
    }

    @_alwaysEmitIntoClient
    public var given: Bool {
        get { _fields.bool(0) }
        set { _fields.setBool(0, newValue) }
    }
}

// MARK: - Models/Flag.swift

public typealias Flag = Bool
