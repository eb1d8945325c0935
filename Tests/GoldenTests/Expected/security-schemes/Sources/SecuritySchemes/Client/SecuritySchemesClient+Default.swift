// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `default`.
    public struct Default: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /default`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func `default`() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/default",
                    id: "default",
                    response: .none
                )
            )
        }
    }
}
