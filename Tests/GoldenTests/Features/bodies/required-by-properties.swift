// MARK: - Client/BodiesRequiredByPropertiesClient+Pets.swift

nonisolated extension BodiesRequiredByPropertiesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Throws: ``BodiesRequiredByPropertiesError``.
        @_alwaysEmitIntoClient
        public func create(name: String) async throws {
            try await create(CreateBody(name: name))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesRequiredByPropertiesError``.
        @_alwaysEmitIntoClient
        public func create(_ body: CreateBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("name", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(name: String) {
                self.init(_fields: Fields(Self.layout))
                self.name = name
            }

            @_alwaysEmitIntoClient
            public var name: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }
        }
    }
}
