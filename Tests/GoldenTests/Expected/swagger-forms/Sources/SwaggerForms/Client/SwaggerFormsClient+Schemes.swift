// Generated from swagger-forms.yaml. Changes are lost when it is generated again.

import SwaggerFormsRuntime

nonisolated extension SwaggerFormsClient {
    /// Operations of `schemes`.
    public struct Schemes: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /schemes`
        ///
        /// It is served at `http://api.example.com/v1`, unless the client is given a base URL.
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func unencrypted() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/schemes",
                    id: "unencrypted",
                    response: .none,
                    server: "http://api.example.com/v1"
                )
            )
        }

        /// `PUT /schemes`
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func likeTheAPI() async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/schemes",
                    id: "likeTheAPI",
                    response: .none
                )
            )
        }

        /// `POST /schemes`
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func webSocket() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/schemes",
                    id: "webSocket",
                    response: .none
                )
            )
        }
    }
}
