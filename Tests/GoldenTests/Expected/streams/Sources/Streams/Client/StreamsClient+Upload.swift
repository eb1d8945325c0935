// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

nonisolated extension StreamsClient {
    /// Operations of `upload`.
    public struct Upload: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /upload`
        ///
        /// - Returns: The text.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func transcribe(file: FilePart, language: String? = nil) async throws -> Streams.Chat {
            try await client.send(
                APIOperation(
                    .post,
                    "/upload",
                    id: "transcribe",
                    body: .multipart([
                        .file("file", file),
                        .value("stream", false),
                        .value("language", language),
                    ]),
                    response: .json
                )
            )
        }

        /// `POST /upload`
        ///
        /// - Returns: The text.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func transcribeStream(file: FilePart, language: String? = nil) async throws -> EventStream<Chunk> {
            try await client.send(
                APIOperation(
                    .post,
                    "/upload",
                    id: "transcribe",
                    body: .multipart([
                        .file("file", file),
                        .value("stream", true),
                        .value("language", language),
                    ]),
                    response: .events()
                )
            )
        }
    }
}
