// MARK: - Models/Dog.swift

public import Foundation
import ObjectsCodableRuntime

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("first_name", String.self),
        .optional("born", Date.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(firstName: String, born: Date? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.firstName = firstName
        self.born = born
    }

    @_alwaysEmitIntoClient
    public var firstName: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var born: Date? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }
}
