// Generated from overlays.yaml. Changes are lost when it is generated again.

import OverlaysRuntime

nonisolated extension OverlaysClient {
    /// Operations of `orders`.
    public struct Orders: Sendable {
        @usableFromInline let client: APIClient

        /// List all orders
        ///
        /// `GET /v2/orders`
        ///
        /// - Returns: All orders.
        /// - Throws: ``OverlaysError``.
        @_alwaysEmitIntoClient
        public func listOrders() async throws -> [Order] {
            try await client.send(
                APIOperation(
                    .get,
                    "/v2/orders",
                    id: "listOrders",
                    response: .json
                )
            )
        }

        /// `GET /v2/orders/{id}`
        ///
        /// - Returns: An order.
        /// - Throws: ``OverlaysError``.
        @_alwaysEmitIntoClient
        public func getOrder(id: String) async throws -> Order {
            try await client.send(
                APIOperation(
                    .get,
                    "/v2/orders/{id}",
                    id: "getOrder",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .json
                )
            )
        }
    }
}
