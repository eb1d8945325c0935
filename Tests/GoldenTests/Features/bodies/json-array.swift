// MARK: - Client/BodiesJsonArrayClient+Pets.swift

nonisolated extension BodiesJsonArrayClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Throws: ``BodiesJsonArrayError``.
        @_alwaysEmitIntoClient
        public func createAll(_ body: [Pet]) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "createAll",
                    body: .json(body),
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
