// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `label`.
    public struct Label: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /label/string/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/string/x{color}",
                    id: "labelString",
                    parameters: [
                        .path("color", color, style: .label),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /label/array/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/array/x{color}",
                    id: "labelArray",
                    parameters: [
                        .path("color", color, style: .label),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /label/object/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/object/x{color}",
                    id: "labelObject",
                    parameters: [
                        .path("color", color, style: .label),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /label/exploded/string/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/exploded/string/x{color}",
                    id: "labelStringExploded",
                    parameters: [
                        .path("color", color, style: .label, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /label/exploded/array/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/exploded/array/x{color}",
                    id: "labelArrayExploded",
                    parameters: [
                        .path("color", color, style: .label, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /label/exploded/object/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/exploded/object/x{color}",
                    id: "labelObjectExploded",
                    parameters: [
                        .path("color", color, style: .label, explode: true),
                    ],
                    response: .none
                )
            )
        }
    }
}
