// MARK: - Models/Holder.swift

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("nothing", JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(nothing: JSONValue? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.nothing = nothing
    }

    @_alwaysEmitIntoClient
    public var nothing: JSONValue? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }
}
