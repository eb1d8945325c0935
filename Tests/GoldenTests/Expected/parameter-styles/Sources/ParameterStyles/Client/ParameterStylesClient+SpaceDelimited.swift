// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `spaceDelimited`.
    public struct SpaceDelimited: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /spaceDelimited/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/spaceDelimited/array",
                    id: "spaceDelimitedArray",
                    parameters: [
                        .query("color", color, style: .spaceDelimited),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /spaceDelimited/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/spaceDelimited/object",
                    id: "spaceDelimitedObject",
                    parameters: [
                        .query("color", color, style: .spaceDelimited),
                    ],
                    response: .none
                )
            )
        }
    }
}
