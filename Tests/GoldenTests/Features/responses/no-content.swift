// MARK: - Client/ResponsesNoContentClient+Pets.swift

nonisolated extension ResponsesNoContentClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `DELETE /pets`
        ///
        /// - Throws: ``ResponsesNoContentError``.
        @_alwaysEmitIntoClient
        public func remove() async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/pets",
                    id: "remove",
                    response: .none
                )
            )
        }
    }
}
