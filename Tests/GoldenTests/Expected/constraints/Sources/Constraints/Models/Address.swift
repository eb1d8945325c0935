// Generated from constraints.yaml. Changes are lost when it is generated again.

import ConstraintsRuntime

public nonisolated struct Address: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("city", String.self, where: [.minLength(1)]),
        .additional(Int.self, where: [.minimum(0)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(city: String? = nil, additionalProperties: [String: Int] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.city = city
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var city: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: Int] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}
