// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

nonisolated extension StreamsClient {
    /// Operations of `lines`.
    public struct Lines: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /lines`
        ///
        /// - Returns: Lines.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func lines() async throws -> JSONLines<Chunk> {
            try await client.send(
                APIOperation(
                    .get,
                    "/lines",
                    id: "lines",
                    response: .jsonLines()
                )
            )
        }

        /// `POST /lines`
        ///
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func sendLines(_ body: [Chunk]) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/lines",
                    id: "sendLines",
                    body: .jsonLines(body, contentType: "application/x-ndjson"),
                    response: .none
                )
            )
        }
    }
}
