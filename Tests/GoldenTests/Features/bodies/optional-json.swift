// MARK: - Client/BodiesOptionalJsonClient+Pets.swift

nonisolated extension BodiesOptionalJsonClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Throws: ``BodiesOptionalJsonError``.
        @_alwaysEmitIntoClient
        public func touch(_ body: [Int]? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "touch",
                    body: .json(body),
                    response: .none
                )
            )
        }
    }
}
