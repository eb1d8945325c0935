// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `client`.
    public struct ClientAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /client`
        ///
        /// - Returns: Fine.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func clientValue() async throws -> Client {
            try await client.send(
                APIOperation(
                    .get,
                    "/client",
                    id: "client",
                    response: .json
                )
            )
        }
    }
}
