// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `cookie`.
    public struct Cookie: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /cookie`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func cookie() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie",
                    id: "cookie",
                    response: .none,
                    security: [["session-cookie"]]
                )
            )
        }
    }
}
