// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

/// The body of the response `Conflict`.
public nonisolated struct ConflictResponse: ObjectModel {
    public static let layout = ObjectLayout([
        .required("code", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(code: String) {
        self.init(_fields: Fields(Self.layout))
        self.code = code
    }

    @_alwaysEmitIntoClient
    public var code: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
