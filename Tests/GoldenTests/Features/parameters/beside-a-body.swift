// MARK: - Client/ParametersBesideABodyClient+Pets.swift

nonisolated extension ParametersBesideABodyClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /pets/{id}`
        ///
        /// - Throws: ``ParametersBesideABodyError``.
        @_alwaysEmitIntoClient
        public func update(name: String, id: Int, dryRun: Bool? = nil) async throws {
            try await update(UpdateBody(name: name), id: id, dryRun: dryRun)
        }

        /// `PUT /pets/{id}`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``ParametersBesideABodyError``.
        @_alwaysEmitIntoClient
        public func update(_ body: UpdateBody, id: Int, dryRun: Bool? = nil) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets/{id}",
                    id: "update",
                    parameters: [
                        .path("id", id),
                        .query("dry_run", dryRun),
                    ],
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct UpdateBody: ObjectModel {
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
