// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `redirect`.
    public struct Redirect: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /redirect`
        ///
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func redirect() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/redirect",
                    id: "redirect",
                    response: .none
                )
            )
        }
    }
}
