// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import ArraysAndMapsRuntime

public nonisolated struct Shelf: ObjectModel {
    public static let layout = ObjectLayout([
        .required("matrix", Matrix.self),
        .optional("byName", Names.self),
        .optional("listsByName", [String: [Name]].self),
        .optional("mapsOfMaps", [String: [String: Int]].self),
        .optional("mapsInArrays", [[String: Bool]].self),
        .optional("objectsInMaps", [String: ObjectsInMapsValue].self),
        .optional("anything", Anything.self),
        .optional("arrayOfAnything", [JSONValue].self),
        .optional("nullableItems", [String?].self),
        .optional("unique", [String].self, where: [.minItems(1), .maxItems(3), .uniqueItems]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        matrix: Matrix,
        byName: Names? = nil,
        listsByName: [String: [Name]]? = nil,
        mapsOfMaps: [String: [String: Int]]? = nil,
        mapsInArrays: [[String: Bool]]? = nil,
        objectsInMaps: [String: ObjectsInMapsValue]? = nil,
        anything: Anything? = nil,
        arrayOfAnything: [JSONValue]? = nil,
        nullableItems: [String?]? = nil,
        unique: [String]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.matrix = matrix
        self.byName = byName
        self.listsByName = listsByName
        self.mapsOfMaps = mapsOfMaps
        self.mapsInArrays = mapsInArrays
        self.objectsInMaps = objectsInMaps
        self.anything = anything
        self.arrayOfAnything = arrayOfAnything
        self.nullableItems = nullableItems
        self.unique = unique
    }

    @_alwaysEmitIntoClient
    public var matrix: Matrix {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }

    @_alwaysEmitIntoClient
    public var byName: Names? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var listsByName: [String: [Name]]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var mapsOfMaps: [String: [String: Int]]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var mapsInArrays: [[String: Bool]]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    @_alwaysEmitIntoClient
    public var objectsInMaps: [String: ObjectsInMapsValue]? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
        _modify { yield &_fields[changingOptional: 5] }
    }

    @_alwaysEmitIntoClient
    public var anything: Anything? {
        get { _fields.optionalValue(6) }
        set { _fields.setOptionalValue(6, newValue) }
        _modify { yield &_fields[changingOptional: 6] }
    }

    @_alwaysEmitIntoClient
    public var arrayOfAnything: [JSONValue]? {
        get { _fields.optionalValue(7) }
        set { _fields.setOptionalValue(7, newValue) }
        _modify { yield &_fields[changingOptional: 7] }
    }

    @_alwaysEmitIntoClient
    public var nullableItems: [String?]? {
        get { _fields.optionalValue(8) }
        set { _fields.setOptionalValue(8, newValue) }
        _modify { yield &_fields[changingOptional: 8] }
    }

    @_alwaysEmitIntoClient
    public var unique: [String]? {
        get { _fields.optionalValue(9) }
        set { _fields.setOptionalValue(9, newValue) }
        _modify { yield &_fields[changingOptional: 9] }
    }

    public nonisolated struct ObjectsInMapsValue: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("id", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(id: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
        }

        @_alwaysEmitIntoClient
        public var id: String? {
            get { _fields.optionalString(0) }
            set { _fields.setOptionalString(0, newValue) }
        }
    }
}
