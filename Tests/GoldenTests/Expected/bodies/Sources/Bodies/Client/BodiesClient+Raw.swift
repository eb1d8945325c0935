// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

nonisolated extension BodiesClient {
    /// Operations of `raw`.
    public struct Raw: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /raw`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func octets(_ body: HTTPBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/raw",
                    id: "octets",
                    body: .stream(body, contentType: "application/octet-stream"),
                    response: .none
                )
            )
        }

        /// `PUT /raw`
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - contentType: The media type of the body: `image/png`, `image/jpeg`.
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func image(_ body: HTTPBody? = nil, contentType: String = "image/png") async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/raw",
                    id: "image",
                    body: .stream(body, contentType: contentType),
                    response: .none
                )
            )
        }

        /// `PATCH /raw`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func text(_ body: String) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/raw",
                    id: "text",
                    body: .text(body, contentType: "text/plain"),
                    response: .none
                )
            )
        }

        /// `DELETE /raw`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func xml(name: String, count: Int? = nil, tags: [String]? = nil) async throws {
            try await xml(Thing(name: name, count: count, tags: tags))
        }

        /// `DELETE /raw`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func xml(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/raw",
                    id: "xml",
                    body: .xml(body, root: "Thing"),
                    response: .none
                )
            )
        }
    }
}
