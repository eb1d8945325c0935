// MARK: - Client/BodiesFreeFormClient+Events.swift

nonisolated extension BodiesFreeFormClient {
    /// Operations of `events`.
    public struct Events: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /events`
        ///
        /// - Throws: ``BodiesFreeFormError``.
        @_alwaysEmitIntoClient
        public func send(_ body: JSONValue) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/events",
                    id: "send",
                    body: .json(body),
                    response: .none
                )
            )
        }
    }
}
