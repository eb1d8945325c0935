// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `errors`.
    public struct Errors: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /errors`
        ///
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func onlyErrors() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/errors",
                    id: "onlyErrors",
                    response: .none
                )
            )
        }
    }
}
