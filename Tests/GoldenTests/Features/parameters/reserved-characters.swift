// MARK: - Client/ParametersReservedCharactersClient+Pets.swift

nonisolated extension ParametersReservedCharactersClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersReservedCharactersError``.
        @_alwaysEmitIntoClient
        public func list(path: String? = nil, other: String? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .query("path", path, allowReserved: true),
                        .query("other", other),
                    ],
                    response: .none
                )
            )
        }
    }
}
