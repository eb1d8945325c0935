// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

nonisolated extension RecursionClient {
    /// Operations of `tree`.
    public struct Tree: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /tree`
        ///
        /// - Returns: The tree.
        /// - Throws: ``RecursionError``.
        @_alwaysEmitIntoClient
        public func getTree() async throws -> Node {
            try await client.send(
                APIOperation(
                    .get,
                    "/tree",
                    id: "getTree",
                    response: .json
                )
            )
        }
    }
}
