// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `binary`.
    public struct Binary: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /binary`
        ///
        /// - Returns: A picture.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func binary() async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/binary",
                    id: "binary",
                    response: .body,
                    accept: "image/png"
                )
            )
        }
    }
}
