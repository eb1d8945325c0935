// Generated from constraints.yaml. Changes are lost when it is generated again.

import Constraints

nonisolated extension StubOperation where Output == Void {
    /// ``ConstraintsClient/Orders/createOrder``: `POST /orders`
    public static var ordersCreateOrder: Self { Self(id: "createOrder") }
}
