// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

nonisolated extension ParameterPlacesClient {
    /// Operations of `empty`.
    public struct Empty: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /empty`
        ///
        /// - Throws: ``ParameterPlacesError``.
        @_alwaysEmitIntoClient
        public func value(flag: String? = nil, size: Int? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/empty",
                    id: "emptyValue",
                    parameters: [
                        .query("flag", flag),
                        .query("size", size),
                    ],
                    response: .none
                )
            )
        }
    }
}
