// MARK: - Client/ResponsesUndocumentedStatusClient+Pets.swift

nonisolated extension ResponsesUndocumentedStatusClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: A pet.
        /// - Throws: ``ResponsesUndocumentedStatusError``.
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

        /// The body of a `200` response.
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
