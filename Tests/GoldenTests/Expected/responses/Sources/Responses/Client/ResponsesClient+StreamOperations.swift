// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `stream`.
    public struct StreamOperations: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /stream`
        ///
        /// - Returns: Events.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func stream() async throws -> EventStream<Thing> {
            try await client.send(
                APIOperation(
                    .get,
                    "/stream",
                    id: "stream",
                    response: .events()
                )
            )
        }
    }
}
