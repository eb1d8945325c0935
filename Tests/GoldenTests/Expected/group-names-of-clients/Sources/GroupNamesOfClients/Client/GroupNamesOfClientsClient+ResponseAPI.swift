// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClientsRuntime

nonisolated extension GroupNamesOfClientsClient {
    /// Operations of `response`.
    public struct ResponseAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /response`
        ///
        /// - Throws: ``GroupNamesOfClientsError``.
        @_alwaysEmitIntoClient
        public func list2() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/response",
                    id: "list2",
                    response: .none
                )
            )
        }
    }
}
