// Generated from xml.yaml. Changes are lost when it is generated again.

import XmlRuntime

nonisolated extension XmlClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Fine.
        /// - Throws: ``XmlError``.
        @_alwaysEmitIntoClient
        public func listPets() async throws -> Xml.Pets {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    response: .xml
                )
            )
        }

        /// `POST /pets`
        ///
        /// - Returns: Fine.
        /// - Throws: ``XmlError``.
        @_alwaysEmitIntoClient
        public func addPet(
            id: Int,
            name: String? = nil,
            photoURLs: [String]? = nil,
            tags: [String]? = nil,
            plain: Bool? = nil
        ) async throws -> Pet {
            try await addPet(Pet(id: id, name: name, photoURLs: photoURLs, tags: tags, plain: plain))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Fine.
        /// - Throws: ``XmlError``.
        @_alwaysEmitIntoClient
        public func addPet(_ body: Pet) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "addPet",
                    body: .xml(body, root: "pet", contentType: "text/xml"),
                    response: .xml
                )
            )
        }

        /// `PUT /pets`
        ///
        /// - Throws: ``XmlError``.
        @_alwaysEmitIntoClient
        public func replacePets(total: Int? = nil, pets: [Pet]? = nil) async throws {
            try await replacePets(Xml.Pets(total: total, pets: pets))
        }

        /// `PUT /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``XmlError``.
        @_alwaysEmitIntoClient
        public func replacePets(_ body: Xml.Pets) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets",
                    id: "replacePets",
                    body: .xml(body, root: "Pets"),
                    response: .none
                )
            )
        }

        /// `PATCH /pets`
        ///
        /// - Throws: ``XmlError``.
        @_alwaysEmitIntoClient
        public func patchText(_ body: String) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/pets",
                    id: "patchText",
                    body: .text(body, contentType: "application/xml"),
                    response: .none
                )
            )
        }
    }
}
