// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

import OperationExtensionsRuntime

nonisolated extension OperationExtensionsClient {
    /// Operations of `embed-jobs`.
    public struct EmbedJobs: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /embed-jobs/{id}/cancel`
        ///
        /// - Throws: ``OperationExtensionsError``.
        @_alwaysEmitIntoClient
        public func cancel(id: String) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/embed-jobs/{id}/cancel",
                    id: "cancelEmbedJobV1",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .none
                )
            )
        }
    }
}
