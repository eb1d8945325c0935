// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestFormsRuntime

nonisolated extension RequestFormsClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Returns: Added.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func addPet(name: String, age: Int? = nil) async throws -> Pet {
            try await addPet(Pet(name: name, age: age))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Added.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func addPet(_ body: Pet) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "addPet",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as `application/xml`.
        ///
        /// - Returns: Added.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func addPetAsXML(_ body: Pet) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "addPet",
                    body: .xml(body, root: "Pet"),
                    response: .json
                )
            )
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as `application/x-www-form-urlencoded`.
        ///
        /// - Returns: Added.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func addPetAsForm(_ body: Pet) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "addPet",
                    body: .form(body),
                    response: .json
                )
            )
        }

        /// Other names of JSON are JSON.
        ///
        /// `PUT /pets`
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func replacePet(name: String, age: Int? = nil) async throws {
            try await replacePet(Pet(name: name, age: age))
        }

        /// Other names of JSON are JSON.
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func replacePet(_ body: Pet) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets",
                    id: "replacePet",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The same value means something else by its media type.
        ///
        /// `PATCH /pets`
        ///
        /// - Parameters:
        ///   - name: `name` in the body.
        ///   - age: `age` in the body.
        ///   - contentType: The media type of the body: `application/merge-patch+json`,
        ///     `application/strategic-merge-patch+json`.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func patchPet(
            name: String,
            age: Int? = nil,
            contentType: String = "application/merge-patch+json"
        ) async throws {
            try await patchPet(Pet(name: name, age: age), contentType: contentType)
        }

        /// The same value means something else by its media type.
        ///
        /// The same call, with the body as one value.
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - contentType: The media type of the body: `application/merge-patch+json`,
        ///     `application/strategic-merge-patch+json`.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func patchPet(_ body: Pet, contentType: String = "application/merge-patch+json") async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/pets",
                    id: "patchPet",
                    body: .json(body, contentType: contentType),
                    response: .none
                )
            )
        }

        /// The same value means something else by its media type.
        ///
        /// The same call, with the body as `application/json-patch+json`.
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func patchPetAsJSONPatchJSON(_ body: [Change]) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/pets",
                    id: "patchPet",
                    body: .json(body, contentType: "application/json-patch+json"),
                    response: .none
                )
            )
        }
    }
}
