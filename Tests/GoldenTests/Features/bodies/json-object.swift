// MARK: - Client/BodiesJsonObjectClient+Pets.swift

nonisolated extension BodiesJsonObjectClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Returns: The pet.
        /// - Throws: ``BodiesJsonObjectError``.
        @_alwaysEmitIntoClient
        public func createPet(name: String, tags: [String]? = nil) async throws -> Pet {
            try await createPet(Pet(name: name, tags: tags))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The pet.
        /// - Throws: ``BodiesJsonObjectError``.
        @_alwaysEmitIntoClient
        public func createPet(_ body: Pet) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "createPet",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("tags", [String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, tags: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.tags = tags
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
