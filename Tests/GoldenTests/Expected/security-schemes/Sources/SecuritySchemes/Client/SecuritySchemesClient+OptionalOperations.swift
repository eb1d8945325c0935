// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `optional`.
    public struct OptionalOperations: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /optional`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func optional() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/optional",
                    id: "optional",
                    response: .none,
                    security: [[], ["basic"]]
                )
            )
        }
    }
}
