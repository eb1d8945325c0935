// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

extension GroupNamesClient {
    /// Everything about a pet.
    public struct Pet: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Pets.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func listPets() async throws -> [GroupNames.Pet] {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    response: .json
                )
            )
        }
    }
}
