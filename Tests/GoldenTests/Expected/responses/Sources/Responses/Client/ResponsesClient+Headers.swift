// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `headers`.
    public struct Headers: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /headers`
        ///
        /// - Returns: A thing, and how many may follow.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func headers() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/headers",
                    id: "headers",
                    response: .json
                )
            )
        }
    }
}
