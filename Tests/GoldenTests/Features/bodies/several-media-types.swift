// MARK: - Client/BodiesSeveralMediaTypesClient+Pets.swift

nonisolated extension BodiesSeveralMediaTypesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Throws: ``BodiesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func create(name: String) async throws {
            try await create(Pet(name: name))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Pet) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as `application/xml`.
        ///
        /// - Throws: ``BodiesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func createAsXML(_ body: Pet) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .xml(body, root: "Pet"),
                    response: .none
                )
            )
        }
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
