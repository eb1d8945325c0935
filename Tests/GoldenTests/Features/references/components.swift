// MARK: - Client/ReferencesComponentsClient+Pets.swift

nonisolated extension ReferencesComponentsClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /pets/{id}`
        ///
        /// - Returns: A pet.
        /// - Throws: ``ReferencesComponentsError``. Its documented bodies: ``MissingResponse`` (404).
        @_alwaysEmitIntoClient
        public func update(name: String, id: Int) async throws -> Pet {
            try await update(Pet(name: name), id: id)
        }

        /// `PUT /pets/{id}`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: A pet.
        /// - Throws: ``ReferencesComponentsError``. Its documented bodies: ``MissingResponse`` (404).
        @_alwaysEmitIntoClient
        public func update(_ body: Pet, id: Int) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets/{id}",
                    id: "update",
                    parameters: [
                        .path("id", id),
                    ],
                    body: .json(body),
                    response: .json,
                    errors: ["404": MissingResponse.self]
                )
            )
        }
    }
}

// MARK: - Models/MissingResponse.swift

/// The body of the response `Missing`.
public nonisolated struct MissingResponse: ObjectModel {
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

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
