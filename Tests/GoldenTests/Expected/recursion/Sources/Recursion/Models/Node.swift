// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Node: ObjectModel {
    public static let layout = ObjectLayout([
        .required("value", Int.self),
        .optional("left", Node.self),
        .optional("right", Node.self, nullable: true),
        .optional("children", [Node].self),
        .optional("byName", [String: Node].self),
        .optional("inner", Inner.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        value: Int,
        left: Node? = nil,
        right: Node? = nil,
        children: [Node]? = nil,
        byName: [String: Node]? = nil,
        inner: Inner? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.value = value
        self.left = left
        self.right = right
        self.children = children
        self.byName = byName
        self.inner = inner
    }

    @_alwaysEmitIntoClient
    public var value: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var left: Node? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var right: Node? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var children: [Node]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var byName: [String: Node]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    @_alwaysEmitIntoClient
    public var inner: Inner? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
        _modify { yield &_fields[changingOptional: 5] }
    }

    public nonisolated struct Inner: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("node", Node.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(node: Node? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.node = node
        }

        @_alwaysEmitIntoClient
        public var node: Node? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
            _modify { yield &_fields[changingOptional: 0] }
        }
    }
}
