// MARK: - Client/ResponsesJsonScalarClient+Pets.swift

nonisolated extension ResponsesJsonScalarClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/count`
        ///
        /// - Returns: How many.
        /// - Throws: ``ResponsesJsonScalarError``.
        @_alwaysEmitIntoClient
        public func count() async throws -> Int {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/count",
                    id: "count",
                    response: .json
                )
            )
        }

        /// `GET /pets/names`
        ///
        /// - Returns: Names.
        /// - Throws: ``ResponsesJsonScalarError``.
        @_alwaysEmitIntoClient
        public func names() async throws -> [String] {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/names",
                    id: "names",
                    response: .json
                )
            )
        }
    }
}
