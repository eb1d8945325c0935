// MARK: - Client/ResponsesTextClient+Pets.swift

nonisolated extension ResponsesTextClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Text.
        /// - Throws: ``ResponsesTextError``.
        @_alwaysEmitIntoClient
        public func describe() async throws -> String {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "describe",
                    response: .text
                )
            )
        }
    }
}
