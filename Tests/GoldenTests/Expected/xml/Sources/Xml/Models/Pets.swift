// Generated from xml.yaml. Changes are lost when it is generated again.

import XmlRuntime

public nonisolated struct Pets: XMLNamedModel {
    public static let layout = ObjectLayout([
        .optional("total", Int.self),
        .optional("pets", [Pet].self),
    ])

    /// How properties are written in XML, where that is not by their names in JSON.
    public static var xmlNames: [String: XMLName] {
        [
            "total": .attribute(),
            "pets": .element("pet"),
        ]
    }

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(total: Int? = nil, pets: [Pet]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.total = total
        self.pets = pets
    }

    @_alwaysEmitIntoClient
    public var total: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var pets: [Pet]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
