// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClientsRuntime

nonisolated extension GroupNamesOfClientsClient {
    /// Operations of `with`.
    public struct WithAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /with`
        ///
        /// - Throws: ``GroupNamesOfClientsError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/with",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}
