// MARK: - Client/ResponsesHeaders+ResponseHeaders.swift

/// The header fields that the document describes.
nonisolated extension ResponseHeaders {
    /// How many there are.
    ///
    /// `X-Total`
    public var total: Int? { value("X-Total") }

    /// `X-Tags`
    public var tags: [String]? { values("X-Tags") }
}

// MARK: - Client/ResponsesHeadersClient+Pets.swift

nonisolated extension ResponsesHeadersClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Names.
        /// - Throws: ``ResponsesHeadersError``.
        @_alwaysEmitIntoClient
        public func list() async throws -> [String] {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    response: .json
                )
            )
        }
    }
}
