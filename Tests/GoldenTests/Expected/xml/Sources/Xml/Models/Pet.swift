// Generated from xml.yaml. Changes are lost when it is generated again.

import XmlRuntime

public nonisolated struct Pet: XMLNamedModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .optional("name", String.self),
        .optional("photoURLs", [String].self),
        .optional("tags", [String].self),
        .optional("plain", Bool.self),
    ])

    /// How properties are written in XML, where that is not by their names in JSON.
    public static var xmlNames: [String: XMLName] {
        [
            "id": .attribute("ID"),
            "name": .element("p:fullName"),
            "photoURLs": .wrapped("photos", item: "photo"),
            "tags": .element("tag"),
        ]
    }

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        id: Int,
        name: String? = nil,
        photoURLs: [String]? = nil,
        tags: [String]? = nil,
        plain: Bool? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.name = name
        self.photoURLs = photoURLs
        self.tags = tags
        self.plain = plain
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var photoURLs: [String]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var plain: Bool? {
        get { _fields.optionalBool(4) }
        set { _fields.setOptionalBool(4, newValue) }
    }
}
