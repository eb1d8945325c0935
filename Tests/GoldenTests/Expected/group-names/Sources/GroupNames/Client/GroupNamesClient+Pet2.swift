// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

extension GroupNamesClient {
    /// Operations of `PET`.
    public struct Pet2: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/{id}`
        ///
        /// - Returns: The pet.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func getPet(id: String) async throws -> GroupNames.Pet {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{id}",
                    id: "getPet",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .json
                )
            )
        }
    }
}
