// Generated from constraints.yaml. Changes are lost when it is generated again.

import ConstraintsRuntime

nonisolated extension ConstraintsClient {
    /// Operations of `orders`.
    public struct Orders: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /orders`
        ///
        /// - Throws: ``ConstraintsError``.
        @_alwaysEmitIntoClient
        public func createOrder(
            code: Code,
            quantity: UInt64,
            price: Double? = nil,
            discount: Double? = nil,
            tags: [String]? = nil,
            matrix: [[Double]]? = nil,
            labels: [String: String]? = nil,
            note: String? = nil,
            state: Order.State? = nil,
            day: CalendarDate? = nil,
            reference: Order.Reference? = nil,
            codes: [Code]? = nil,
            address: Order.Address? = nil
        ) async throws {
            try await createOrder(
                Order(
                    code: code,
                    quantity: quantity,
                    price: price,
                    discount: discount,
                    tags: tags,
                    matrix: matrix,
                    labels: labels,
                    note: note,
                    state: state,
                    day: day,
                    reference: reference,
                    codes: codes,
                    address: address
                )
            )
        }

        /// `POST /orders`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``ConstraintsError``.
        @_alwaysEmitIntoClient
        public func createOrder(_ body: Order) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/orders",
                    id: "createOrder",
                    body: .json(body),
                    response: .none
                )
            )
        }
    }
}
