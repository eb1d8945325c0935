// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

import MultipartSequencesRuntime

nonisolated extension MultipartSequencesClient {
    /// Operations of `pictures`.
    public struct Pictures: Sendable {
        @usableFromInline let client: APIClient

        /// Sends pictures as they are taken.
        ///
        /// `POST /pictures`
        ///
        /// - Throws: ``MultipartSequencesError``.
        @_alwaysEmitIntoClient
        public func sendPictures(_ body: MultipartParts<BodyPart>) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pictures",
                    id: "sendPictures",
                    body: .multipart(body, contentType: "multipart/related", partType: "image/jpeg"),
                    response: .none
                )
            )
        }

        /// Pictures as they are taken.
        ///
        /// `GET /pictures`
        ///
        /// - Returns: Pictures.
        /// - Throws: ``MultipartSequencesError``.
        @_alwaysEmitIntoClient
        public func pictures() async throws -> MultipartParts<BodyPart> {
            try await client.send(
                APIOperation(
                    .get,
                    "/pictures",
                    id: "pictures",
                    response: .parts(),
                    accept: "multipart/mixed"
                )
            )
        }
    }
}
