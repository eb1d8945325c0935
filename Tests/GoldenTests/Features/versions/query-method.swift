// MARK: - Client/VersionsQueryMethodClient+Pets.swift

nonisolated extension VersionsQueryMethodClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `QUERY /pets`
        ///
        /// - Returns: Names.
        /// - Throws: ``VersionsQueryMethodError``.
        @_alwaysEmitIntoClient
        public func search(name: String) async throws -> [String] {
            try await search(SearchBody(name: name))
        }

        /// `QUERY /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Names.
        /// - Throws: ``VersionsQueryMethodError``.
        @_alwaysEmitIntoClient
        public func search(_ body: SearchBody) async throws -> [String] {
            try await client.send(
                APIOperation(
                    .named("QUERY"),
                    "/pets",
                    id: "search",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `LINK /pets`
        ///
        /// - Throws: ``VersionsQueryMethodError``.
        @_alwaysEmitIntoClient
        public func link() async throws {
            try await client.send(
                APIOperation(
                    .named("LINK"),
                    "/pets",
                    id: "link",
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct SearchBody: ObjectModel {
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
