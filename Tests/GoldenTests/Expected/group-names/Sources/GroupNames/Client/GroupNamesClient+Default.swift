// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `default`.
    public struct Default: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /default`
        ///
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func `default`() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/default",
                    id: "default",
                    response: .none
                )
            )
        }
    }
}
