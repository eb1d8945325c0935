// Generated from credentials.yaml. Changes are lost when it is generated again.

import CredentialsRuntime

nonisolated extension CredentialsClient {
    /// Operations of `ping`.
    public struct Ping: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /ping`
        ///
        /// - Throws: ``CredentialsError``.
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
