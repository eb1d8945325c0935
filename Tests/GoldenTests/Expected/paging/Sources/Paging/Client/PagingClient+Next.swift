// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `next`.
    public struct Next: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /next`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func url() -> PagedItems<URLResponse, String> {
            client.paged(
                APIOperation(
                    .get,
                    "/next",
                    id: "nextURL",
                    response: .json
                ),
                items: { $0.results },
                by: .nextURL { $0.next }
            )
        }

        /// The body of a `200` response.
        public nonisolated struct URLResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("next", String.self),
                .optional("results", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(next: String? = nil, results: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.next = next
                self.results = results
            }

            @_alwaysEmitIntoClient
            public var next: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var results: [String]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }
        }
    }
}
