// Generated from servers.yaml. Changes are lost when it is generated again.

import ServersRuntime

nonisolated extension ServersClient {
    /// Operations of `there`.
    public struct There: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /there`
        ///
        /// It is served at `https://files.example.com`, unless the client is given a base URL.
        ///
        /// - Throws: ``ServersError``.
        @_alwaysEmitIntoClient
        public func there() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/there",
                    id: "there",
                    response: .none,
                    server: "https://files.example.com"
                )
            )
        }

        /// `POST /there`
        ///
        /// It is served at `https://upload.example.com`, unless the client is given a base URL.
        ///
        /// - Throws: ``ServersError``.
        @_alwaysEmitIntoClient
        public func elsewhere() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/there",
                    id: "elsewhere",
                    response: .none,
                    server: "https://upload.example.com"
                )
            )
        }
    }
}
