// MARK: - Client/ServersOfOperationClient+Files.swift

nonisolated extension ServersOfOperationClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /files`
        ///
        /// It is served at `https://files.example.com`, unless the client is given a base URL.
        ///
        /// - Throws: ``ServersOfOperationError``.
        @_alwaysEmitIntoClient
        public func upload() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/files",
                    id: "upload",
                    response: .none,
                    server: "https://files.example.com"
                )
            )
        }
    }
}

// MARK: - Client/ServersOfOperationClient+Pets.swift

nonisolated extension ServersOfOperationClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ServersOfOperationError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}
