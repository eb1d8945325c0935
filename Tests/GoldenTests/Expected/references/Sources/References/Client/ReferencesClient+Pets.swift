// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

nonisolated extension ReferencesClient {
    /// Operations of `Pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Some pets.
        /// - Throws: ``ReferencesError``. Its documented bodies: ``Problem`` (default).
        @_alwaysEmitIntoClient
        public func listPets(limit: Int? = nil, tag: String? = nil) async throws -> [Pet] {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    parameters: [
                        .query("limit", limit),
                        .query("tag", tag),
                    ],
                    response: .json,
                    errors: ["default": Problem.self]
                )
            )
        }

        /// `GET /pets/{petId}`
        ///
        /// - Returns: The pet.
        /// - Throws: ``ReferencesError``.
        @_alwaysEmitIntoClient
        public func getPet(petID: Identifier) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}",
                    id: "getPet",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .json
                )
            )
        }
    }
}
