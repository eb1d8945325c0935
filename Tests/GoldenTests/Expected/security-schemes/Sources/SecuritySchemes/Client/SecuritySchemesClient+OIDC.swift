// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `oidc`.
    public struct OIDC: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /oidc`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func oidc() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/oidc",
                    id: "oidc",
                    response: .none,
                    security: [["oidc"]]
                )
            )
        }
    }
}
