// MARK: - Client/ResponsesNullableClient+Pets.swift

nonisolated extension ResponsesNullableClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: A pet, or none.
        /// - Throws: ``ResponsesNullableError``.
        @_alwaysEmitIntoClient
        public func find() async throws -> Pet? {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "find",
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
