// Generated from multipart.yaml. Changes are lost when it is generated again.

import MultipartRuntime

nonisolated extension MultipartClient {
    /// Operations of `anything`.
    public struct Anything: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /anything`
        ///
        /// - Throws: ``MultipartError``.
        @_alwaysEmitIntoClient
        public func anything(parts body: [MultipartPart]) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/anything",
                    id: "anything",
                    body: .multipart(body),
                    response: .none
                )
            )
        }

        /// `PUT /anything`
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - contentType: The media type of the body: `multipart/related`.
        /// - Throws: ``MultipartError``.
        @_alwaysEmitIntoClient
        public func related(_ body: HTTPBody, contentType: String) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/anything",
                    id: "related",
                    body: .stream(body, contentType: contentType),
                    response: .none
                )
            )
        }
    }
}
