// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `none`.
    public struct None: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /none`
        ///
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func none() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/none",
                    id: "none",
                    response: .none
                )
            )
        }
    }
}
