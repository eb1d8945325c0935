// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

import OperationExtensionsRuntime

nonisolated extension OperationExtensionsClient {
    /// Operations of `v2.chat`.
    public struct V2Chat: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /v2/chat`
        ///
        /// - Throws: ``OperationExtensionsError``.
        @_alwaysEmitIntoClient
        public func send() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/v2/chat",
                    id: "chatV2",
                    response: .none
                )
            )
        }
    }
}
