// Generated from examples.yaml. Changes are lost when it is generated again.

import ExamplesRuntime

public nonisolated struct Receipt: ObjectModel {
    public static let layout = ObjectLayout([
        .required("accepted", Int.self),
        .optional("nested", [String: JSONValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(accepted: Int, nested: [String: JSONValue]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.accepted = accepted
        self.nested = nested
    }

    @_alwaysEmitIntoClient
    public var accepted: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var nested: [String: JSONValue]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
