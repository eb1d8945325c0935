// MARK: - Client/BodiesFormStylesClient+Search.swift

nonisolated extension BodiesFormStylesClient {
    /// Operations of `search`.
    public struct Search: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /search`
        ///
        /// - Throws: ``BodiesFormStylesError``.
        @_alwaysEmitIntoClient
        public func search(ids: [Int]? = nil, filter: SearchBody.Filter? = nil) async throws {
            try await search(SearchBody(ids: ids, filter: filter))
        }

        /// `POST /search`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesFormStylesError``.
        @_alwaysEmitIntoClient
        public func search(_ body: SearchBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/search",
                    id: "search",
                    body: .form(body, styles: [
                        "ids": FormFieldStyle(.form, explode: false),
                        "filter": FormFieldStyle(.deepObject),
                    ]),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct SearchBody: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("ids", [Int].self),
                .optional("filter", Filter.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(ids: [Int]? = nil, filter: Filter? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.ids = ids
                self.filter = filter
            }

            @_alwaysEmitIntoClient
            public var ids: [Int]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            @_alwaysEmitIntoClient
            public var filter: Filter? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            public nonisolated struct Filter: ObjectModel {
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
}
