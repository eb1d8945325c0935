// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

nonisolated extension ParameterPlacesClient {
    /// Operations of `same`.
    public struct Same: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /same/{id}`
        ///
        /// - Throws: ``ParameterPlacesError``.
        @_alwaysEmitIntoClient
        public func name(id: String, id2: String? = nil, id3: String? = nil, id4: String? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/same/{id}",
                    id: "sameName",
                    parameters: [
                        .path("id", id),
                        .query("id", id2),
                        .header("id", id3),
                        .cookie("id", id4),
                    ],
                    response: .none
                )
            )
        }
    }
}
