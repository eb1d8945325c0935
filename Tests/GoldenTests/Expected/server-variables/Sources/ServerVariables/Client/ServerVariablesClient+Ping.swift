// Generated from server-variables.yaml. Changes are lost when it is generated again.

import ServerVariablesRuntime

nonisolated extension ServerVariablesClient {
    /// Operations of `ping`.
    public struct Ping: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /ping`
        ///
        /// - Throws: ``ServerVariablesError``.
        @_alwaysEmitIntoClient
        public func ping() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/ping",
                    id: "ping",
                    response: .none
                )
            )
        }
    }
}
