// Generated from servers.yaml. Changes are lost when it is generated again.

import ServersRuntime

nonisolated extension ServersClient {
    /// Operations of `here`.
    public struct Here: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /here`
        ///
        /// - Throws: ``ServersError``.
        @_alwaysEmitIntoClient
        public func here() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/here",
                    id: "here",
                    response: .none
                )
            )
        }
    }
}
