// MARK: - Client/NamesWithoutOperationIdClient+Pets.swift

nonisolated extension NamesWithoutOperationIdClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/{petId}/toys`
        ///
        /// - Throws: ``NamesWithoutOperationIdError``.
        @_alwaysEmitIntoClient
        public func getPetsByPetIDToys(petID: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}/toys",
                    id: "GET /pets/{petId}/toys",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .none
                )
            )
        }

        /// `POST /pets`
        ///
        /// - Throws: ``NamesWithoutOperationIdError``.
        @_alwaysEmitIntoClient
        public func postPets() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "POST /pets",
                    response: .none
                )
            )
        }
    }
}
