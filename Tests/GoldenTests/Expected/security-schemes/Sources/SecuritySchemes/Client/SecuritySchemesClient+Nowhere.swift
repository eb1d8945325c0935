// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `nowhere`.
    public struct Nowhere: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /nowhere`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func nowhere() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/nowhere",
                    id: "nowhere",
                    response: .none,
                    security: [[]]
                )
            )
        }
    }
}
