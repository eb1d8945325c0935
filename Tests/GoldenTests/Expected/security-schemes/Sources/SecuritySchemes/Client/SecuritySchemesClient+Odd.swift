// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

nonisolated extension SecuritySchemesClient {
    /// Operations of `odd`.
    public struct Odd: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /odd`
        ///
        /// - Throws: ``SecuritySchemesError``.
        @_alwaysEmitIntoClient
        public func odd() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/odd",
                    id: "odd",
                    response: .none,
                    security: [["digest"]]
                )
            )
        }
    }
}
