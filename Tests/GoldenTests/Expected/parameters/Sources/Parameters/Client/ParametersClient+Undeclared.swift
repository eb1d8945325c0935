// Generated from parameters.yaml. Changes are lost when it is generated again.

import ParametersRuntime

nonisolated extension ParametersClient {
    /// Operations of `undeclared`.
    public struct Undeclared: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /undeclared/{a}/{b}`
        ///
        /// - Throws: ``ParametersError``.
        @_alwaysEmitIntoClient
        public func undeclared(b: String, a: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/undeclared/{a}/{b}",
                    id: "undeclared",
                    parameters: [
                        .path("b", b),
                        .path("a", a),
                    ],
                    response: .none
                )
            )
        }
    }
}
