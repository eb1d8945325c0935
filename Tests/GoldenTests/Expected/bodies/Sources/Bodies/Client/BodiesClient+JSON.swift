// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

nonisolated extension BodiesClient {
    /// Operations of `json`.
    public struct JSON: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /json`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func json(name: String, count: Int? = nil, tags: [String]? = nil) async throws {
            try await json(Thing(name: name, count: count, tags: tags))
        }

        /// `POST /json`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Parameters:
        ///   - body: The thing.
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func json(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/json",
                    id: "json",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `PUT /json`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func optionalJSON(name: String? = nil) async throws {
            try await optionalJSON(Loose(name: name))
        }

        /// `PUT /json`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func optionalJSON(_ body: Loose) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/json",
                    id: "optionalJSON",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `PATCH /json`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func suffixed(name: String, count: Int? = nil, tags: [String]? = nil) async throws {
            try await suffixed(Thing(name: name, count: count, tags: tags))
        }

        /// `PATCH /json`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func suffixed(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/json",
                    id: "suffixed",
                    body: .json(body, contentType: "application/merge-patch+json"),
                    response: .none
                )
            )
        }
    }
}
