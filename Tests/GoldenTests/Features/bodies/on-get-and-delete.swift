// MARK: - Client/BodiesOnGetAndDeleteClient+Pets.swift

nonisolated extension BodiesOnGetAndDeleteClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``BodiesOnGetAndDeleteError``.
        @_alwaysEmitIntoClient
        public func find(name: String) async throws {
            try await find(FindBody(name: name))
        }

        /// `GET /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesOnGetAndDeleteError``.
        @_alwaysEmitIntoClient
        public func find(_ body: FindBody) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "find",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `DELETE /pets`
        ///
        /// - Throws: ``BodiesOnGetAndDeleteError``.
        @_alwaysEmitIntoClient
        public func remove(_ body: [Int]) async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/pets",
                    id: "remove",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct FindBody: ObjectModel {
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
