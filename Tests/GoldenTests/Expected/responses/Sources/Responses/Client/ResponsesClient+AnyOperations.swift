// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `any`.
    public struct AnyOperations: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /any`
        ///
        /// - Returns: Anything.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func any() async throws -> JSONValue {
            try await client.send(
                APIOperation(
                    .get,
                    "/any",
                    id: "any",
                    response: .json
                )
            )
        }
    }
}
