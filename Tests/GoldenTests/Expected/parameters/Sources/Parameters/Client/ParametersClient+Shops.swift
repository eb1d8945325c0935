// Generated from parameters.yaml. Changes are lost when it is generated again.

import ParametersRuntime

nonisolated extension ParametersClient {
    /// Operations of `shops`.
    public struct Shops: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /shops/{shop}/items/{item_id}`
        ///
        /// - Parameters:
        ///   - shop: The shop.
        ///   - itemID: `{item_id}` in the path.
        ///   - page: Over that of the path.
        ///   - xRequestName: The header field `X-Request-Name`.
        ///   - session: The cookie `session`.
        /// - Throws: ``ParametersError``.
        @_alwaysEmitIntoClient
        public func getItem(
            shop: String,
            itemID: Int,
            page: String? = nil,
            xRequestName: String? = nil,
            session: String? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/shops/{shop}/items/{item_id}",
                    id: "getItem",
                    parameters: [
                        .path("shop", shop),
                        .query("page", page),
                        .path("item_id", itemID),
                        .header("X-Request-Name", xRequestName),
                        .cookie("session", session),
                    ],
                    response: .none
                )
            )
        }
    }
}
