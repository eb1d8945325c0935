// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

nonisolated extension RecursionClient {
    /// Operations of `expression`.
    public struct ExpressionOperations: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /expression`
        ///
        /// - Throws: ``RecursionError``.
        @_alwaysEmitIntoClient
        public func evaluate(_ body: ExpressionPayload? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/expression",
                    id: "evaluate",
                    body: .json(body),
                    response: .none
                )
            )
        }
    }
}
