// Generated from callbacks.yaml. Changes are lost when it is generated again.

import CallbacksRuntime

nonisolated extension CallbacksClient {
    /// Operations of `streams`.
    public struct Streams: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /streams`
        ///
        /// - Throws: ``CallbacksError``.
        @_alwaysEmitIntoClient
        public func subscribe(callbackURL: String) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/streams",
                    id: "subscribe",
                    parameters: [
                        .query("callback_url", callbackURL),
                    ],
                    response: .none
                )
            )
        }
    }
}
