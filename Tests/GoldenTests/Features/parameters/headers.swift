// MARK: - Client/ParametersHeadersClient+Pets.swift

nonisolated extension ParametersHeadersClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersHeadersError``.
        @_alwaysEmitIntoClient
        public func list(xRequestName: String? = nil, xTags: [String]? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .header("X-Request-Name", xRequestName),
                        .header("X-Tags", xTags),
                    ],
                    response: .none
                )
            )
        }
    }
}
