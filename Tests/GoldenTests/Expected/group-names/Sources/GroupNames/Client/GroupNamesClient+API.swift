// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `🎉`.
    public struct API: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /emoji`
        ///
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func emoji() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/emoji",
                    id: "emoji",
                    response: .none
                )
            )
        }
    }
}
