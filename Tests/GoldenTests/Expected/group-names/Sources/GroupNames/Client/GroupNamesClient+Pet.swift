// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

nonisolated extension GroupNamesClient {
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

        /// `POST /pets`
        ///
        /// - Returns: The pet.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func createPet(pet: GroupNames.Pet? = nil) async throws -> CreatePetResponse {
            try await createPet(CreatePetBody(pet: pet))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The pet.
        /// - Throws: ``GroupNamesError``.
        @_alwaysEmitIntoClient
        public func createPet(_ body: CreatePetBody) async throws -> CreatePetResponse {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "createPet",
                    body: .json(body),
                    response: .json
                )
            )
        }

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

        /// The body of a request.
        public nonisolated struct CreatePetBody: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("pet", GroupNames.Pet.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(pet: GroupNames.Pet? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.pet = pet
            }

            @_alwaysEmitIntoClient
            public var pet: GroupNames.Pet? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }
        }

        /// The body of a `200` response.
        public nonisolated struct CreatePetResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("pet", GroupNames.Pet.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(pet: GroupNames.Pet? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.pet = pet
            }

            @_alwaysEmitIntoClient
            public var pet: GroupNames.Pet? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }
        }
    }
}
