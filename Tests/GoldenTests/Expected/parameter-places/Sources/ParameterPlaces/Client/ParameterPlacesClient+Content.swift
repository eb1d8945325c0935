// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

nonisolated extension ParameterPlacesClient {
    /// Operations of `content`.
    public struct Content: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /content/{filter}`
        ///
        /// - Throws: ``ParameterPlacesError``.
        @_alwaysEmitIntoClient
        public func content(
            filter: Filter,
            query: Filter? = nil,
            text: String? = nil,
            vendor: String? = nil,
            xFilter: Filter? = nil,
            cookie: [Int]? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/content/{filter}",
                    id: "content",
                    parameters: [
                        .path("filter", filter, style: .json),
                        .query("query", query, style: .json),
                        .query("text", text),
                        .query("vendor", vendor, style: .json),
                        .header("X-Filter", xFilter, style: .json),
                        .cookie("cookie", cookie, style: .json),
                    ],
                    response: .none
                )
            )
        }
    }
}
