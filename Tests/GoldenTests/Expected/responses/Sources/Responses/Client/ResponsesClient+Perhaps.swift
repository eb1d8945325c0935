// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `perhaps`.
    public struct Perhaps: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /perhaps`
        ///
        /// - Returns: A thing.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func perhaps() async throws -> Thing? {
            try await client.send(
                APIOperation(
                    .get,
                    "/perhaps",
                    id: "perhaps",
                    response: .optionalJSON()
                )
            )
        }
    }
}
