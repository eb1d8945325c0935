// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
    /// Operations of `Cats & Dogs / "Others"`.
    public struct CatsAndDogsOthers: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /cats`
        ///
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func cats() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cats",
                    id: "cats",
                    response: .none
                )
            )
        }
    }
}
