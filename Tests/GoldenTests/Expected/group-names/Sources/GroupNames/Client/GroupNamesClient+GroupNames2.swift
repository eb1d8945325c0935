// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Named like the module.
    public struct GroupNames2: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /status`
        ///
        /// - Returns: Fine.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func status() async throws -> GroupNames.GroupNames2 {
            try await client.send(
                APIOperation(
                    .get,
                    "/status",
                    id: "status",
                    response: .json
                )
            )
        }
    }
}
