// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `cursor`.
    public struct Cursor: Sendable {
        @usableFromInline let client: APIClient

        /// The next page is named by the page, in the query.
        ///
        /// `GET /cursor`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated. Its documented bodies:
        ///   ``CursorInQueryBadRequestResponse`` (400).
        @_alwaysEmitIntoClient
        public func cursorInQuery(limit: Int? = nil, nextPage: String? = nil) -> PagedItems<CursorPage, Thing> {
            client.paged(
                APIOperation(
                    .get,
                    "/cursor",
                    id: "cursorInQuery",
                    parameters: [
                        .query("limit", limit),
                        .query("next_page", nextPage),
                    ],
                    response: .json,
                    errors: ["400": CursorInQueryBadRequestResponse.self]
                ),
                items: { $0.data },
                by: .cursor(.query("next_page")) { $0.nextPage }
            )
        }

        /// `POST /cursor`
        ///
        /// - Parameters:
        ///   - cursor: Where to go on.
        ///   - colors: `colors` in the body.
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func cursorInBody(
            cursor: String? = nil,
            colors: [String]? = nil
        ) -> PagedItems<CursorInBodyResponse, Thing> {
            cursorInBody(CursorInBodyBody(cursor: cursor, colors: colors))
        }

        /// `POST /cursor`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func cursorInBody(_ body: CursorInBodyBody) -> PagedItems<CursorInBodyResponse, Thing> {
            client.paged(
                APIOperation(
                    .post,
                    "/cursor",
                    id: "cursorInBody",
                    body: .json(body),
                    response: .json
                ),
                items: { $0.data },
                by: .cursor(.body("cursor")) { $0.pagination?.nextPage }
            )
        }

        /// The body of a `400` response.
        public nonisolated struct CursorInQueryBadRequestResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("message", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(message: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.message = message
            }

            @_alwaysEmitIntoClient
            public var message: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }

        /// The body of a request.
        public nonisolated struct CursorInBodyBody: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("cursor", String.self),
                .optional("colors", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(cursor: String? = nil, colors: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.cursor = cursor
                self.colors = colors
            }

            /// Where to go on.
            @_alwaysEmitIntoClient
            public var cursor: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var colors: [String]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }
        }

        /// The body of a `200` response.
        public nonisolated struct CursorInBodyResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("data", [Thing].self),
                .optional("pagination", Pagination.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(data: [Thing], pagination: Pagination? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.data = data
                self.pagination = pagination
            }

            @_alwaysEmitIntoClient
            public var data: [Thing] {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            @_alwaysEmitIntoClient
            public var pagination: Pagination? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            public nonisolated struct Pagination: ObjectModel {
                public static let layout = ObjectLayout([
                    .optional("next_page", String.self, nullable: true),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(nextPage: String? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.nextPage = nextPage
                }

                @_alwaysEmitIntoClient
                public var nextPage: String? {
                    get { _fields.optionalString(0) }
                    set { _fields.setOptionalString(0, newValue) }
                }
            }
        }
    }
}
