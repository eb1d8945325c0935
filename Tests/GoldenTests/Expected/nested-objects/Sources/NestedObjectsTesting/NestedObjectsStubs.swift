// Generated from nested-objects.yaml. Changes are lost when it is generated again.

import NestedObjects

nonisolated extension StubOperation where Output == NestedObjectsClient.Orders.CreateOrderCreatedResponse {
    /// ``NestedObjectsClient/Orders/createOrder``: `POST /orders`
    public static var ordersCreateOrder: Self { Self(id: "createOrder") }
}
