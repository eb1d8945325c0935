// MARK: - Client/DocumentationDeprecatedClient+Dogs.swift

nonisolated extension DocumentationDeprecatedClient {
    /// Operations of `dogs`.
    public struct Dogs: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /dogs`
        ///
        /// - Throws: ``DocumentationDeprecatedError``.
        @available(*, deprecated)
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/dogs",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .required("chip", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(chip: String, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        _fields.setString(1, chip)
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @available(*, deprecated)
    @_alwaysEmitIntoClient
    public var chip: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }
}
