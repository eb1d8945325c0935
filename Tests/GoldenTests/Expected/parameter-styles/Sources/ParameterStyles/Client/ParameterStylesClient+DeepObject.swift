// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `deepObject`.
    public struct DeepObject: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /deepObject/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/deepObject/object",
                    id: "deepObjectObject",
                    parameters: [
                        .query("color", color, style: .deepObject),
                    ],
                    response: .none
                )
            )
        }
    }
}
