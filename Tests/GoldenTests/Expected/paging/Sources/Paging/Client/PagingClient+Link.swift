// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `link`.
    public struct Link: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /link`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func link(page: Int? = nil) -> PagedItems<[Thing], Thing> {
            client.paged(
                APIOperation(
                    .get,
                    "/link",
                    id: "link",
                    parameters: [
                        .query("page", page),
                    ],
                    response: .json
                ),
                items: { $0 },
                by: .link
            )
        }
    }
}
