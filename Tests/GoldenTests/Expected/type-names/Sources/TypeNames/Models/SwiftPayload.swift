// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct SwiftPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("swift", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(swift: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.swift = swift
    }

    @_alwaysEmitIntoClient
    public var swift: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
