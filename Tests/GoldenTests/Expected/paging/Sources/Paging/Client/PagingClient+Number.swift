// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `number`.
    public struct Number: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /number`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func pageNumber(page: Int? = nil, perPage: Int? = nil) -> PagedItems<[Thing], Thing> {
            client.paged(
                APIOperation(
                    .get,
                    "/number",
                    id: "pageNumber",
                    parameters: [
                        .query("page", page),
                        .query("per_page", perPage),
                    ],
                    response: .json
                ),
                items: { $0 },
                by: .pageNumber(.query("page"), start: 0)
            )
        }
    }
}
