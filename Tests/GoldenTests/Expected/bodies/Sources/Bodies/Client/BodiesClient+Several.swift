// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

nonisolated extension BodiesClient {
    /// Operations of `several`.
    public struct Several: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /several`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func several(name: String, count: Int? = nil, tags: [String]? = nil) async throws {
            try await several(Thing(name: name, count: count, tags: tags))
        }

        /// `POST /several`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func several(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/several",
                    id: "several",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `POST /several`
        ///
        /// The same call, with the body as `text/csv`.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func severalAsText(_ body: String) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/several",
                    id: "several",
                    body: .text(body, contentType: "text/csv"),
                    response: .none
                )
            )
        }

        /// `POST /several`
        ///
        /// The same call, with the body as `application/x-www-form-urlencoded`.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func severalAsForm(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/several",
                    id: "several",
                    body: .form(body),
                    response: .none
                )
            )
        }

        /// `PUT /several`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func referenced(name: String, count: Int? = nil, tags: [String]? = nil) async throws {
            try await referenced(Thing(name: name, count: count, tags: tags))
        }

        /// `PUT /several`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Parameters:
        ///   - body: A thing of the components.
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func referenced(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/several",
                    id: "referenced",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `PATCH /several`
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - contentType: The media type of the body: `*/*`.
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func anything(_ body: HTTPBody, contentType: String = "application/octet-stream") async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/several",
                    id: "anything",
                    body: .stream(body, contentType: contentType),
                    response: .none
                )
            )
        }
    }
}
