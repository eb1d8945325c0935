// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `offset`.
    public struct Offset: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /offset`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func offset(limit: Int? = nil, offset: Int? = nil) -> PagedItems<OffsetResponse, Thing> {
            client.paged(
                APIOperation(
                    .get,
                    "/offset",
                    id: "offset",
                    parameters: [
                        .query("limit", limit),
                        .query("offset", offset),
                    ],
                    response: .json
                ),
                items: { $0.things },
                by: .offset(.query("offset"), total: { $0.total })
            )
        }

        /// `POST /offset`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func offsetInBody(options: OffsetInBodyBody.Options? = nil) -> PagedItems<OffsetInBodyResponse, Thing> {
            offsetInBody(OffsetInBodyBody(options: options))
        }

        /// `POST /offset`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func offsetInBody(_ body: OffsetInBodyBody) -> PagedItems<OffsetInBodyResponse, Thing> {
            client.paged(
                APIOperation(
                    .post,
                    "/offset",
                    id: "offsetInBody",
                    body: .json(body),
                    response: .json
                ),
                items: { $0.things },
                by: .offset(.body("options.offset"), total: { $0.totalThings })
            )
        }

        /// The body of a `200` response.
        public nonisolated struct OffsetResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("total", Int.self),
                .optional("things", [Thing].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(total: Int? = nil, things: [Thing]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.total = total
                self.things = things
            }

            @_alwaysEmitIntoClient
            public var total: Int? {
                get { _fields.optionalInt(0) }
                set { _fields.setOptionalInt(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var things: [Thing]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }
        }

        /// The body of a request.
        public nonisolated struct OffsetInBodyBody: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("options", Options.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(options: Options? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.options = options
            }

            @_alwaysEmitIntoClient
            public var options: Options? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            public nonisolated struct Options: ObjectModel {
                public static let layout = ObjectLayout([
                    .optional("count", Int.self),
                    .optional("offset", Int.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(count: Int? = nil, offset: Int? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.count = count
                    self.offset = offset
                }

                @_alwaysEmitIntoClient
                public var count: Int? {
                    get { _fields.optionalInt(0) }
                    set { _fields.setOptionalInt(0, newValue) }
                }

                @_alwaysEmitIntoClient
                public var offset: Int? {
                    get { _fields.optionalInt(1) }
                    set { _fields.setOptionalInt(1, newValue) }
                }
            }
        }

        /// The body of a `200` response.
        public nonisolated struct OffsetInBodyResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("total_things", Int.self),
                .optional("things", [Thing].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(totalThings: Int? = nil, things: [Thing]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.totalThings = totalThings
                self.things = things
            }

            @_alwaysEmitIntoClient
            public var totalThings: Int? {
                get { _fields.optionalInt(0) }
                set { _fields.setOptionalInt(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var things: [Thing]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }
        }
    }
}
