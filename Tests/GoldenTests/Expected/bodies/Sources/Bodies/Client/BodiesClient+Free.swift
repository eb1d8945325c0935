// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

nonisolated extension BodiesClient {
    /// Operations of `free`.
    public struct Free: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /free`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func form(_ body: JSONValue) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/free",
                    id: "freeForm",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `PUT /free`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func withoutSchema(_ body: JSONValue) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/free",
                    id: "withoutSchema",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `PATCH /free`
        ///
        /// - Throws: ``BodiesError``.
        @_alwaysEmitIntoClient
        public func scalar(_ body: String) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/free",
                    id: "scalar",
                    body: .json(body),
                    response: .none
                )
            )
        }
    }
}
