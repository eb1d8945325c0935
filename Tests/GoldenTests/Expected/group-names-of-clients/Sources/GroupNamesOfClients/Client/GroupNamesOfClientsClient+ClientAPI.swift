// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClientsRuntime

nonisolated extension GroupNamesOfClientsClient {
    /// Operations of `client`.
    public struct ClientAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /client`
        ///
        /// - Throws: ``GroupNamesOfClientsError``.
        @_alwaysEmitIntoClient
        public func list4() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/client",
                    id: "list4",
                    response: .none
                )
            )
        }
    }
}
