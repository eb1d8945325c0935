// MARK: - Client/VersionsQuerystringClient+Pets.swift

nonisolated extension VersionsQuerystringClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``VersionsQuerystringError``.
        @_alwaysEmitIntoClient
        public func search(query: SearchQuery? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "search",
                    parameters: [
                        .querystring(query),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct SearchQuery: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("name", String.self),
                .optional("limit", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(name: String? = nil, limit: Int? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.name = name
                self.limit = limit
            }

            @_alwaysEmitIntoClient
            public var name: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var limit: Int? {
                get { _fields.optionalInt(1) }
                set { _fields.setOptionalInt(1, newValue) }
            }
        }
    }
}
