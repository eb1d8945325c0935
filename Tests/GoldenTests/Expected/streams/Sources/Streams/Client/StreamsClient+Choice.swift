// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

nonisolated extension StreamsClient {
    /// Operations of `choice`.
    public struct Choice: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /choice`
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func chooseByAccept() async throws -> [Chunk] {
            try await client.send(
                APIOperation(
                    .get,
                    "/choice",
                    id: "chooseByAccept",
                    response: .json
                )
            )
        }

        /// `GET /choice`
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func chooseByAcceptStream() async throws -> EventStream<Chunk> {
            try await client.send(
                APIOperation(
                    .get,
                    "/choice",
                    id: "chooseByAccept",
                    response: .events()
                )
            )
        }
    }
}
