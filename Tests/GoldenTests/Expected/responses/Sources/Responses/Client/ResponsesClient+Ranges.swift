// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `ranges`.
    public struct Ranges: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /ranges`
        ///
        /// - Returns: A thing.
        /// - Throws: ``ResponsesError``. Its documented bodies: ``NotFound`` (404), ``Problem`` (4XX, default).
        @_alwaysEmitIntoClient
        public func ranges() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/ranges",
                    id: "ranges",
                    response: .json,
                    errors: ["404": NotFound.self, "4XX": Problem.self, "default": Problem.self]
                )
            )
        }
    }
}
