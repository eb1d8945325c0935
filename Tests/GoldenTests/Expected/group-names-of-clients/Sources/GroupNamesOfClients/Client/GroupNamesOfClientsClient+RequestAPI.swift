// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClientsRuntime

nonisolated extension GroupNamesOfClientsClient {
    /// Operations of `request`.
    public struct RequestAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /request`
        ///
        /// - Throws: ``GroupNamesOfClientsError``.
        @_alwaysEmitIntoClient
        public func list3() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/request",
                    id: "list3",
                    response: .none
                )
            )
        }
    }
}
