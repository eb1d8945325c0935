// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

nonisolated extension TypeNamesClient {
    /// Operations of `Error`.
    public struct ErrorOperations: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /all`
        ///
        /// - Returns: One of each.
        /// - Throws: ``TypeNamesError``. Its documented bodies: ``ErrorPayload`` (default).
        @_alwaysEmitIntoClient
        public func getAll() async throws -> All {
            try await client.send(
                APIOperation(
                    .get,
                    "/all",
                    id: "getAll",
                    response: .json,
                    errors: ["default": ErrorPayload.self]
                )
            )
        }
    }
}
