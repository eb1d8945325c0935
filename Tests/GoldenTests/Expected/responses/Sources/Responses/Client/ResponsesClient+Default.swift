// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `default`.
    public struct Default: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /default`
        ///
        /// - Returns: A thing.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func onlyDefault() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/default",
                    id: "onlyDefault",
                    response: .json
                )
            )
        }
    }
}
