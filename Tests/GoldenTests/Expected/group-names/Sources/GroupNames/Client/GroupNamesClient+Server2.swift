// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `Server`.
    public struct Server2: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /server`
        ///
        /// - Returns: Fine.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func server() async throws -> GroupNames.Server {
            try await client.send(
                APIOperation(
                    .get,
                    "/server",
                    id: "server",
                    response: .json
                )
            )
        }
    }
}
