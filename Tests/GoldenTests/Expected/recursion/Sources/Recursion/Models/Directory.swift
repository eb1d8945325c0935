// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Directory: ObjectModel {
    public static let layout = ObjectLayout([
        .additional(Directory.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(additionalProperties: [String: Directory] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.additionalProperties = additionalProperties
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: Directory] {
        get { _fields.additional(0) }
        set { _fields.setAdditional(0, newValue) }
        _modify { yield &_fields[changingAdditional: 0] }
    }
}
