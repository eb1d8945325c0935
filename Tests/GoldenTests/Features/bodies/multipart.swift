// MARK: - Client/BodiesMultipartClient+Files.swift

nonisolated extension BodiesMultipartClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /files`
        ///
        /// - Throws: ``BodiesMultipartError``.
        @_alwaysEmitIntoClient
        public func upload(file: FilePart, purpose: String? = nil, tags: [String]? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/files",
                    id: "upload",
                    body: .multipart([
                        .file("file", file),
                        .value("purpose", purpose),
                        .value("tags", tags),
                    ]),
                    response: .none
                )
            )
        }
    }
}
