// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `text`.
    public struct Text: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /text`
        ///
        /// - Returns: Text.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func text() async throws -> String {
            try await client.send(
                APIOperation(
                    .get,
                    "/text",
                    id: "text",
                    response: .text
                )
            )
        }
    }
}
