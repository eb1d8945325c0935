// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

nonisolated extension AllOfClient {
    /// Operations of `dogs`.
    public struct Dogs: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /dogs`
        ///
        /// - Parameters:
        ///   - name: What it is called.
        ///   - breed: `breed` in the body.
        ///   - tag: `tag` in the body.
        /// - Returns: The dog.
        /// - Throws: ``AllOfError``.
        @_alwaysEmitIntoClient
        public func createDog(name: String, breed: String, tag: String? = nil) async throws -> Dog {
            try await createDog(CreateDogBody(name: name, breed: breed, tag: tag))
        }

        /// `POST /dogs`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The dog.
        /// - Throws: ``AllOfError``.
        @_alwaysEmitIntoClient
        public func createDog(_ body: CreateDogBody) async throws -> Dog {
            try await client.send(
                APIOperation(
                    .post,
                    "/dogs",
                    id: "createDog",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateDogBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("name", String.self),
                .optional("tag", String.self),
                .required("breed", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(name: String, breed: String, tag: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.name = name
                self.tag = tag
                self.breed = breed
            }

            /// What it is called.
            @_alwaysEmitIntoClient
            public var name: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var tag: String? {
                get { _fields.optionalString(1) }
                set { _fields.setOptionalString(1, newValue) }
            }

            @_alwaysEmitIntoClient
            public var breed: String {
                get { _fields.string(2) }
                set { _fields.setString(2, newValue) }
            }
        }
    }
}
