// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

nonisolated extension BodiesClient {
    /// Operations of `form`.
    public struct Form: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /form`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func form(name: String, count: Int? = nil, tags: [String]? = nil) async throws {
            try await form(Thing(name: name, count: count, tags: tags))
        }

        /// `POST /form`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func form(_ body: Thing) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/form",
                    id: "form",
                    body: .form(body),
                    response: .none
                )
            )
        }

        /// `PUT /form`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func upload(
            file: FilePart,
            files: [FilePart]? = nil,
            note: String? = nil,
            thing: Thing? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/form",
                    id: "upload",
                    body: .multipart([
                        .file("file", file),
                        .files("files", files),
                        .value("note", note),
                        .value("thing", thing, contentType: "application/json"),
                    ]),
                    response: .none
                )
            )
        }
    }
}
