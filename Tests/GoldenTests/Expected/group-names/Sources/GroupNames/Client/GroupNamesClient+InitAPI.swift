// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `init`.
    public struct InitAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /init`
        ///
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func initValue() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/init",
                    id: "init",
                    response: .none
                )
            )
        }
    }
}
