// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

nonisolated extension OperationNamesClient {
    /// Operations of `pets.json`.
    public struct PetsJSON: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /v2/pets.json`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getV2PetsJSON() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/v2/pets.json",
                    id: "GET /v2/pets.json",
                    response: .none
                )
            )
        }
    }
}
