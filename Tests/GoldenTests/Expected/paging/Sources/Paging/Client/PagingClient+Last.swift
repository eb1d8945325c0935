// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `last`.
    public struct Last: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /last`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func item(limit: Int? = nil, startingAfter: String? = nil) -> PagedItems<ItemResponse, Thing> {
            client.paged(
                APIOperation(
                    .get,
                    "/last",
                    id: "lastItem",
                    parameters: [
                        .query("limit", limit),
                        .query("starting_after", startingAfter),
                    ],
                    response: .json
                ),
                items: { $0.data },
                by: .cursor(.query("starting_after")) { $0.hasMore ? $0.data.last?.id : nil }
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ItemResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("has_more", Bool.self),
                .required("data", [Thing].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(hasMore: Bool, data: [Thing]) {
                self.init(_fields: Fields(Self.layout))
                self.hasMore = hasMore
                self.data = data
            }

            @_alwaysEmitIntoClient
            public var hasMore: Bool {
                get { _fields.bool(0) }
                set { _fields.setBool(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var data: [Thing] {
                get { _fields.value(1) }
                set { _fields.setValue(1, newValue) }
                _modify { yield &_fields[changing: 1] }
            }
        }
    }
}
