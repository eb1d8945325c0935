// MARK: - Client/DocumentationOperationsClient+Dogs.swift

nonisolated extension DocumentationOperationsClient {
    /// Operations of `dogs`.
    public struct Dogs: Sendable {
        @usableFromInline let client: APIClient

        /// Finds a dog.
        ///
        /// By its number.
        ///
        /// See [https://example.com/find](https://example.com/find).
        ///
        /// `GET /dogs/{id}`
        ///
        /// - Parameters:
        ///   - id: The number.
        /// - Returns: The dog.
        /// - Throws: ``DocumentationOperationsError``. Its documented bodies: ``Problem`` (404).
        @_alwaysEmitIntoClient
        public func find(id: Int) async throws -> Dog {
            try await client.send(
                APIOperation(
                    .get,
                    "/dogs/{id}",
                    id: "find",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .json,
                    errors: ["404": Problem.self]
                )
            )
        }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}

// MARK: - Models/Problem.swift

public nonisolated struct Problem: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("message", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(message: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.message = message
    }

    @_alwaysEmitIntoClient
    public var message: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
