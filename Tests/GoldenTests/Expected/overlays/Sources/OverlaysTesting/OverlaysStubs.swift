// Generated from overlays.yaml. Changes are lost when it is generated again.

import Overlays

nonisolated extension StubOperation where Output == [Order] {
    /// ``OverlaysClient/Orders/listOrders``: `GET /v2/orders`
    public static var ordersListOrders: Self { Self(id: "listOrders") }
}

nonisolated extension StubOperation where Output == Order {
    /// ``OverlaysClient/Orders/getOrder``: `GET /v2/orders/{id}`
    public static var ordersGetOrder: Self { Self(id: "getOrder") }
}
