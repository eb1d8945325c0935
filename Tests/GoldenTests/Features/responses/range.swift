// MARK: - Client/ResponsesRangeClient+Pets.swift

nonisolated extension ResponsesRangeClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: A pet.
        /// - Throws: ``ResponsesRangeError``.
        @_alwaysEmitIntoClient
        public func find() async throws -> FindResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "find",
                    response: .json
                )
            )
        }

        /// The body of a `2XX` response.
        public nonisolated struct FindResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("name", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(name: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.name = name
            }

            @_alwaysEmitIntoClient
            public var name: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
