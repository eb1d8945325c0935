// MARK: - Models/Odd.swift

public nonisolated struct Odd: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("@type", String.self),
        .optional("$ref", String.self),
        .optional("1st", String.self),
        .optional("", String.self),
        .optional("+1", Int.self),
        .optional("-1", Int.self),
        .optional("über", String.self),
        .optional("a b", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        atType: String? = nil,
        dollarRef: String? = nil,
        value1st: String? = nil,
        empty: String? = nil,
        plus1: Int? = nil,
        minus1: Int? = nil,
        über: String? = nil,
        aB: String? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.atType = atType
        self.dollarRef = dollarRef
        self.value1st = value1st
        self.empty = empty
        self.plus1 = plus1
        self.minus1 = minus1
        self.über = über
        self.aB = aB
    }

    @_alwaysEmitIntoClient
    public var atType: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var dollarRef: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value1st: String? {
        get { _fields.optionalString(2) }
        set { _fields.setOptionalString(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var empty: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var plus1: Int? {
        get { _fields.optionalInt(4) }
        set { _fields.setOptionalInt(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var minus1: Int? {
        get { _fields.optionalInt(5) }
        set { _fields.setOptionalInt(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var über: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var aB: String? {
        get { _fields.optionalString(7) }
        set { _fields.setOptionalString(7, newValue) }
    }
}
