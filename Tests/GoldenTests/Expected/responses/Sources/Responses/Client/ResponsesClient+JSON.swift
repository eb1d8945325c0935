// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `json`.
    public struct JSON: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /json`
        ///
        /// - Returns: A thing.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func json() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/json",
                    id: "json",
                    response: .json,
                    accept: "application/json; charset=utf-8"
                )
            )
        }
    }
}
