// Generated from examples.yaml. Changes are lost when it is generated again.

import ExamplesRuntime

nonisolated extension ExamplesClient {
    /// Operations of `events`.
    public struct Events: Sendable {
        @usableFromInline let client: APIClient

        /// Sends events.
        ///
        /// ```bash
        /// curl https://example.com/events
        /// ```
        ///
        /// | column | meaning |
        /// |--------|---------|
        /// | a      | b       |
        ///
        /// `POST /events`
        ///
        /// - Returns: How it went.
        /// - Throws: ``ExamplesError``.
        @_alwaysEmitIntoClient
        public func sendEvents(_ body: [Event]) async throws -> Receipt {
            try await client.send(
                APIOperation(
                    .post,
                    "/events",
                    id: "sendEvents",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}
