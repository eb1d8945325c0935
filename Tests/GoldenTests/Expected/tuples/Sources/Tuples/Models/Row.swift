// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

/// A head, and any number of cells.
public nonisolated struct Row: TupleModel {
    public static let layout = ObjectLayout([
        .required("first", String.self),
        .rest(Int?.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(_ first: String, rest: [Int?] = []) {
        self.init(_fields: Fields(Self.layout))
        self.first = first
        self.rest = rest
    }

    @_alwaysEmitIntoClient
    public var first: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    /// The elements behind those.
    @_alwaysEmitIntoClient
    public var rest: [Int?] {
        get { _fields.rest(1) }
        set { _fields.setRest(1, newValue) }
    }
}
