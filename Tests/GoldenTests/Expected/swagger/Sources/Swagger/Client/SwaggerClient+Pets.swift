// Generated from swagger.yaml. Changes are lost when it is generated again.

import SwaggerRuntime

nonisolated extension SwaggerClient {
    /// Operations of `Pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: Some pets.
        /// - Throws: ``SwaggerError``.
        @_alwaysEmitIntoClient
        public func listPets(
            limit: Int? = nil,
            commas: [String]? = nil,
            spaces: [String]? = nil,
            pipes: [Int]? = nil,
            many: [ListPetsManyItem]? = nil,
            tabs: [String]? = nil,
            xTrace: String? = nil
        ) async throws -> [Pet] {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    parameters: [
                        .query("limit", limit),
                        .query("commas", commas, explode: false),
                        .query("spaces", spaces, style: .spaceDelimited),
                        .query("pipes", pipes, style: .pipeDelimited),
                        .query("many", many),
                        .query("tabs", tabs, style: .tabDelimited),
                        .header("X-Trace", xTrace),
                    ],
                    response: .json
                )
            )
        }

        /// `POST /pets`
        ///
        /// - Parameters:
        ///   - body: The pet to keep.
        /// - Returns: Kept.
        /// - Throws: ``SwaggerError``.
        @_alwaysEmitIntoClient
        public func createPet(_ body: Pet) async throws -> Pet {
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

        /// `GET /pets/{petId}`
        ///
        /// - Returns: The pet.
        /// - Throws: ``SwaggerError``. Its documented bodies: ``Problem`` (404).
        @_alwaysEmitIntoClient
        public func getPet(petID: String) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}",
                    id: "getPet",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .json,
                    errors: ["404": Problem.self]
                )
            )
        }

        /// `GET /pets/{petId}`
        ///
        /// The same call, answered with `application/xml`.
        ///
        /// - Returns: The pet.
        /// - Throws: ``SwaggerError``. Its documented bodies: ``Problem`` (404).
        @_alwaysEmitIntoClient
        public func getPetReturningXML(petID: String) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}",
                    id: "getPet",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .xml,
                    errors: ["404": Problem.self]
                )
            )
        }

        /// `PATCH /pets/{petId}`
        ///
        /// - Parameters:
        ///   - name: The new name.
        ///   - petID: `{petId}` in the path.
        ///   - tags: `tags` in the body.
        ///   - codes: `codes` in the body.
        /// - Throws: ``SwaggerError``.
        @_alwaysEmitIntoClient
        public func changePet(name: String, petID: String, tags: [String]? = nil, codes: [String]? = nil) async throws {
            try await changePet(ChangePetBody(name: name, tags: tags, codes: codes), petID: petID)
        }

        /// `PATCH /pets/{petId}`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``SwaggerError``.
        @_alwaysEmitIntoClient
        public func changePet(_ body: ChangePetBody, petID: String) async throws {
            try await client.send(
                APIOperation(
                    .patch,
                    "/pets/{petId}",
                    id: "changePet",
                    parameters: [
                        .path("petId", petID),
                    ],
                    body: .form(body, styles: ["codes": FormFieldStyle(.pipeDelimited)]),
                    response: .none
                )
            )
        }

        /// `GET /pets/{petId}/photo`
        ///
        /// - Returns: The photo.
        /// - Throws: ``SwaggerError``.
        @_alwaysEmitIntoClient
        public func getPhoto(petID: String) async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{petId}/photo",
                    id: "getPhoto",
                    parameters: [
                        .path("petId", petID),
                    ],
                    response: .body,
                    accept: "image/png"
                )
            )
        }

        /// `PUT /pets/{petId}/photo`
        ///
        /// - Parameters:
        ///   - photo: The photo.
        ///   - petID: `{petId}` in the path.
        ///   - caption: The part `caption` of the body.
        /// - Throws: ``SwaggerError``.
        @_alwaysEmitIntoClient
        public func addPhoto(photo: FilePart, petID: String, caption: String? = nil) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets/{petId}/photo",
                    id: "addPhoto",
                    parameters: [
                        .path("petId", petID),
                    ],
                    body: .multipart([
                        .file("photo", photo),
                        .value("caption", caption),
                    ]),
                    response: .none,
                    security: [["token"], ["login"]]
                )
            )
        }

        public nonisolated struct ListPetsManyItem: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var a: Self { Self(rawValue: "a") }

            @_alwaysEmitIntoClient
            public static var b: Self { Self(rawValue: "b") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .a,
                    .b,
                ]
            }
        }

        /// The body of a request.
        public nonisolated struct ChangePetBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("name", String.self),
                .optional("tags", [String].self),
                .optional("codes", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(name: String, tags: [String]? = nil, codes: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.name = name
                self.tags = tags
                self.codes = codes
            }

            /// The new name.
            @_alwaysEmitIntoClient
            public var name: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var tags: [String]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            @_alwaysEmitIntoClient
            public var codes: [String]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }
        }
    }
}
