// Generated from binary.yaml. Changes are lost when it is generated again.

import BinaryRuntime

nonisolated extension BinaryClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /files/{id}`
        ///
        /// - Returns: The file.
        /// - Throws: ``BinaryError``. Its documented bodies: ``DownloadNotFoundResponse`` (404).
        @_alwaysEmitIntoClient
        public func download(id: String) async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/files/{id}",
                    id: "download",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .body,
                    accept: "application/octet-stream",
                    errors: ["404": DownloadNotFoundResponse.self]
                )
            )
        }

        /// `PUT /files/{id}`
        ///
        /// - Parameters:
        ///   - body: The file.
        ///   - id: `{id}` in the path.
        /// - Throws: ``BinaryError``.
        @_alwaysEmitIntoClient
        public func upload(_ body: HTTPBody, id: String) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/files/{id}",
                    id: "upload",
                    parameters: [
                        .path("id", id),
                    ],
                    body: .stream(body, contentType: "application/octet-stream"),
                    response: .none
                )
            )
        }

        /// `PATCH /files/{id}`
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - id: `{id}` in the path.
        ///   - contentType: The media type of the body: `*/*`.
        /// - Throws: ``BinaryError``.
        @_alwaysEmitIntoClient
        public func uploadAnything(
            _ body: HTTPBody? = nil,
            id: String,
            contentType: String = "application/octet-stream"
        ) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/files/{id}",
                    id: "uploadAnything",
                    parameters: [
                        .path("id", id),
                    ],
                    body: .stream(body, contentType: contentType),
                    response: .none
                )
            )
        }

        /// `POST /files/{id}`
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - id: `{id}` in the path.
        ///   - contentType: The media type of the body: `image/*`.
        ///   - accept: The media types to ask for: `image/png`, `image/jpeg`.
        /// - Returns: The image.
        /// - Throws: ``BinaryError``.
        @_alwaysEmitIntoClient
        public func uploadImage(
            _ body: HTTPBody,
            id: String,
            contentType: String,
            accept: String = "image/png, image/jpeg"
        ) async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .post,
                    "/files/{id}",
                    id: "uploadImage",
                    parameters: [
                        .path("id", id),
                    ],
                    body: .stream(body, contentType: contentType),
                    response: .body,
                    accept: accept
                )
            )
        }

        /// The body of a `404` response.
        public nonisolated struct DownloadNotFoundResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("message", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(message: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.message = message
            }

            @_alwaysEmitIntoClient
            public var message: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
