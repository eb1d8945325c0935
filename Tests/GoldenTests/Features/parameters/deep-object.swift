// MARK: - Client/ParametersDeepObjectClient+Pets.swift

nonisolated extension ParametersDeepObjectClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersDeepObjectError``.
        @_alwaysEmitIntoClient
        public func list(filter: ListFilter? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .query("filter", filter, style: .deepObject),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct ListFilter: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("colour", String.self),
                .optional("size", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(colour: String? = nil, size: Int? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.colour = colour
                self.size = size
            }

            @_alwaysEmitIntoClient
            public var colour: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var size: Int? {
                get { _fields.optionalInt(1) }
                set { _fields.setOptionalInt(1, newValue) }
            }
        }
    }
}
