// MARK: - Client/ParametersQueryArraysClient+Pets.swift

nonisolated extension ParametersQueryArraysClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Pets.
        /// - Throws: ``ParametersQueryArraysError``.
        @_alwaysEmitIntoClient
        public func listPets(ids: [Int]? = nil, tags: [String]? = nil) async throws -> [Pet] {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    parameters: [
                        .query("ids", ids, explode: false),
                        .query("tags", tags),
                    ],
                    response: .json
                )
            )
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}
