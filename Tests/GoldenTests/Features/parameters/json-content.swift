// MARK: - Client/ParametersJsonContentClient+Pets.swift

nonisolated extension ParametersJsonContentClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersJsonContentError``.
        @_alwaysEmitIntoClient
        public func list(filter: ListFilter? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .query("filter", filter, style: .json),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct ListFilter: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("colour", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(colour: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.colour = colour
            }

            @_alwaysEmitIntoClient
            public var colour: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
