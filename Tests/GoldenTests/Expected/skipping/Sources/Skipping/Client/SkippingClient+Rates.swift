// Generated from skipping.yaml. Changes are lost when it is generated again.

import SkippingRuntime

nonisolated extension SkippingClient {
    /// Operations of `rates`.
    public struct Rates: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /rates`
        ///
        /// - Returns: A rate.
        /// - Throws: ``SkippingError``.
        @_alwaysEmitIntoClient
        public func getRate() async throws -> Rate {
            try await client.send(
                APIOperation(
                    .get,
                    "/rates",
                    id: "getRate",
                    response: .json
                )
            )
        }

        /// `PUT /rates`
        ///
        /// - Throws: ``SkippingError``.
        @_alwaysEmitIntoClient
        public func replaceRates() async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/rates",
                    id: "replaceRates",
                    response: .none
                )
            )
        }
    }
}
