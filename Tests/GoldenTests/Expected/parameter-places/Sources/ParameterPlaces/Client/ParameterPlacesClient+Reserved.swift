// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

nonisolated extension ParameterPlacesClient {
    /// Operations of `reserved`.
    public struct Reserved: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /reserved/{path}`
        ///
        /// - Throws: ``ParameterPlacesError``.
        @_alwaysEmitIntoClient
        public func reserved(
            path: String,
            query: String? = nil,
            list: [String]? = nil,
            encoded: String? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/reserved/{path}",
                    id: "reserved",
                    parameters: [
                        .path("path", path, allowReserved: true),
                        .query("query", query, allowReserved: true),
                        .query("list", list, explode: false, allowReserved: true),
                        .query("encoded", encoded),
                    ],
                    response: .none
                )
            )
        }
    }
}
