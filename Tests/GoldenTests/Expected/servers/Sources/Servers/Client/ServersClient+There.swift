// Generated from servers.yaml. Changes are lost when it is generated again.

import ServersRuntime

extension ServersClient {
    /// Operations of `there`.
    public struct There: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /there`
        ///
        /// - Throws: ``ServersError``.
        @_alwaysEmitIntoClient
        public func there() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/there",
                    id: "there",
                    response: .none
                )
            )
        }

        /// `POST /there`
        ///
        /// - Throws: ``ServersError``.
        @_alwaysEmitIntoClient
        public func elsewhere() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/there",
                    id: "elsewhere",
                    response: .none
                )
            )
        }
    }
}
