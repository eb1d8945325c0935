// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import ArraysAndMapsRuntime

nonisolated extension ArraysAndMapsClient {
    /// Operations of `names`.
    public struct Names: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /names`
        ///
        /// - Returns: Names by language.
        /// - Throws: ``ArraysAndMapsError``.
        @_alwaysEmitIntoClient
        public func listNames() async throws -> [String: [String]] {
            try await client.send(
                APIOperation(
                    .get,
                    "/names",
                    id: "listNames",
                    response: .json
                )
            )
        }
    }
}
