// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `scoped`.
    public struct Scoped: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /scoped`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func scoped() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/scoped",
                    id: "scoped",
                    response: .none,
                    security: [["oauth"]]
                )
            )
        }
    }
}
