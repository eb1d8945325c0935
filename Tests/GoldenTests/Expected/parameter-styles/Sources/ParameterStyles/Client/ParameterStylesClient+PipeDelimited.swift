// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `pipeDelimited`.
    public struct PipeDelimited: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pipeDelimited/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pipeDelimited/array",
                    id: "pipeDelimitedArray",
                    parameters: [
                        .query("color", color, style: .pipeDelimited),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /pipeDelimited/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pipeDelimited/object",
                    id: "pipeDelimitedObject",
                    parameters: [
                        .query("color", color, style: .pipeDelimited),
                    ],
                    response: .none
                )
            )
        }
    }
}
