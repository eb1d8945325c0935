// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

extension ResponsesClient {
    /// Operations of `several`.
    public struct Several: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /several`
        ///
        /// - Returns: As it is.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func several() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/several",
                    id: "several",
                    response: .json
                )
            )
        }
    }
}
