// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `untagged`.
    public struct Untagged: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /untagged`
        ///
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func untagged() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/untagged",
                    id: "untagged",
                    response: .none
                )
            )
        }
    }
}
