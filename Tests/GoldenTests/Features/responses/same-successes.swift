// MARK: - Client/ResponsesSameSuccessesClient+Pets.swift

nonisolated extension ResponsesSameSuccessesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /pets`
        ///
        /// - Returns: Changed.
        /// - Throws: ``ResponsesSameSuccessesError``.
        @_alwaysEmitIntoClient
        public func put() async throws -> Pet {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets",
                    id: "put",
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
