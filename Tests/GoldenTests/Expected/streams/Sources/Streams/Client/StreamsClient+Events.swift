// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

nonisolated extension StreamsClient {
    /// Operations of `events`.
    public struct Events: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /events`
        ///
        /// - Returns: Texts.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func plainEvents() async throws -> EventStream<ServerSentEvent> {
            try await client.send(
                APIOperation(
                    .get,
                    "/events",
                    id: "plainEvents",
                    response: .events()
                )
            )
        }

        /// `POST /events`
        ///
        /// - Returns: Events as 3.2 describes them.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func describedEvents() async throws -> EventStream<Chunk> {
            try await client.send(
                APIOperation(
                    .post,
                    "/events",
                    id: "describedEvents",
                    response: .events()
                )
            )
        }
    }
}
