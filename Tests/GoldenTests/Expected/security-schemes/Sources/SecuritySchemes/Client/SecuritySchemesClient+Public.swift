// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `public`.
    public struct Public: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /public`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func `public`() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/public",
                    id: "public",
                    response: .none,
                    security: []
                )
            )
        }
    }
}
