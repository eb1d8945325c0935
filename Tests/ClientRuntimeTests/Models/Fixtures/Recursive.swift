import ClientRuntime

/// Models that contain themselves, directly, in arrays and by way of each other.
public struct TreeNode: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("parent", TreeNode.self),
        .optional("children", [TreeNode].self),
        .optional("by_name", [String: TreeNode].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(
        name: String,
        parent: TreeNode? = nil,
        children: [TreeNode]? = nil,
        byName: [String: TreeNode]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.parent = parent
        self.children = children
        self.byName = byName
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var parent: TreeNode? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var children: [TreeNode]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var byName: [String: TreeNode]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }
}

public struct Husband: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("wife", Wife.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(wife: Wife? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.wife = wife
    }

    @_alwaysEmitIntoClient
    public var wife: Wife? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}

public struct Wife: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("husband", Husband.self),
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(husband: Husband? = nil, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.husband = husband
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var husband: Husband? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
