// MARK: - Client/ParametersCookiesClient+Pets.swift

nonisolated extension ParametersCookiesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersCookiesError``.
        @_alwaysEmitIntoClient
        public func list(session: String, theme: String? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .cookie("session", session),
                        .cookie("theme", theme),
                    ],
                    response: .none
                )
            )
        }
    }
}
