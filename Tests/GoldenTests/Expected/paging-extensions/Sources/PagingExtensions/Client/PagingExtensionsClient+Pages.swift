// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

nonisolated extension PagingExtensionsClient {
    /// Operations of `pages`.
    public struct Pages: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pages`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingExtensionsError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func listPages(sheet: Int? = nil) -> PagedItems<ListPagesResponse, Event> {
            client.paged(
                APIOperation(
                    .get,
                    "/pages",
                    id: "listPages",
                    parameters: [
                        .query("sheet", sheet),
                    ],
                    response: .json
                ),
                items: { $0.entries },
                by: .pageNumber(.query("sheet"), last: { $0.sheets })
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ListPagesResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("entries", [Event].self),
                .optional("sheets", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(entries: [Event]? = nil, sheets: Int? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.entries = entries
                self.sheets = sheets
            }

            @_alwaysEmitIntoClient
            public var entries: [Event]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            @_alwaysEmitIntoClient
            public var sheets: Int? {
                get { _fields.optionalInt(1) }
                set { _fields.setOptionalInt(1, newValue) }
            }
        }
    }
}
