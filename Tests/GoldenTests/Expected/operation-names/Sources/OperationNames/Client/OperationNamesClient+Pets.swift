// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

nonisolated extension OperationNamesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getPets() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "GET /pets",
                    response: .none
                )
            )
        }

        /// `POST /pets`
        ///
        /// - Throws: ``OperationNamesError``.
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

        /// `DELETE /pets`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func deletePets() async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/pets",
                    id: "",
                    response: .none
                )
            )
        }

        /// `HEAD /pets`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func exists() async throws {
            try await client.send(
                APIOperation(
                    .head,
                    "/pets",
                    id: "pets.exists",
                    response: .none
                )
            )
        }

        /// `OPTIONS /pets`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func options() async throws {
            try await client.send(
                APIOperation(
                    .options,
                    "/pets",
                    id: "pets/options",
                    response: .none
                )
            )
        }

        /// `TRACE /pets`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func tracePets() async throws {
            try await client.send(
                APIOperation(
                    .trace,
                    "/pets",
                    id: "trace_pets",
                    response: .none
                )
            )
        }

        /// `GET /pets/{petId}`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getPetsByPetID(petID: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}",
                    id: "GET /pets/{petId}",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .none
                )
            )
        }

        /// `PUT /pets/{petId}`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func putPetsByPetID(petID: String) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets/{petId}",
                    id: "PUT /pets/{petId}",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .none
                )
            )
        }

        /// `PATCH /pets/{petId}`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func updatePetNot(petID: String) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/pets/{petId}",
                    id: "Update Pet!",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .none
                )
            )
        }

        /// `DELETE /pets/{petId}`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func controllerDelete(petID: String) async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/pets/{petId}",
                    id: "PetsController_delete",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /pets/{petId}/owners/{ownerId}`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getPetsByPetIDOwnersByOwnerID(petID: String, ownerID: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}/owners/{ownerId}",
                    id: "GET /pets/{petId}/owners/{ownerId}",
                    parameters: [
                        .path("petId", petID),
                        .path("ownerId", ownerID),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /pets/findByStatus`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func findByStatus() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/findByStatus",
                    id: "petsFindByStatus",
                    response: .none
                )
            )
        }
    }
}
