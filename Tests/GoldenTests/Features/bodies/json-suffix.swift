// MARK: - Client/BodiesJsonSuffixClient+Pets.swift

nonisolated extension BodiesJsonSuffixClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `PATCH /pets/{id}`
        ///
        /// - Returns: The pet.
        /// - Throws: ``BodiesJsonSuffixError``.
        @_alwaysEmitIntoClient
        public func patch(id: String, name: String? = nil) async throws -> Pet {
            try await patch(Pet(name: name), id: id)
        }

        /// `PATCH /pets/{id}`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The pet.
        /// - Throws: ``BodiesJsonSuffixError``.
        @_alwaysEmitIntoClient
        public func patch(_ body: Pet, id: String) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .patch,
                    "/pets/{id}",
                    id: "patch",
                    parameters: [
                        .path("id", id),
                    ],
                    body: .json(body, contentType: "application/merge-patch+json"),
                    response: .json,
                    accept: "application/hal+json"
                )
            )
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
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
