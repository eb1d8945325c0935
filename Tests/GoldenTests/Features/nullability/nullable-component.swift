// MARK: - Models/Holder.swift

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", Name.self, nullable: true),
        .optional("names", [Name?].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: Name?, names: [Name?]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.names = names
    }

    @_alwaysEmitIntoClient
    public var name: Name? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var names: [Name?]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}

// MARK: - Models/Name.swift

public typealias Name = String
