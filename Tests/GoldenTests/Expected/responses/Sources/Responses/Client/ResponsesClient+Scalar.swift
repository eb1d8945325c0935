// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `scalar`.
    public struct Scalar: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /scalar`
        ///
        /// - Returns: A number.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func scalar() async throws -> Int {
            try await client.send(
                APIOperation(
                    .get,
                    "/scalar",
                    id: "scalar",
                    response: .json
                )
            )
        }
    }
}
