// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `matrix`.
    public struct Matrix: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /matrix/string/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/matrix/string/x{color}",
                    id: "matrixString",
                    parameters: [
                        .path("color", color, style: .matrix),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /matrix/array/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/matrix/array/x{color}",
                    id: "matrixArray",
                    parameters: [
                        .path("color", color, style: .matrix),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /matrix/object/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/matrix/object/x{color}",
                    id: "matrixObject",
                    parameters: [
                        .path("color", color, style: .matrix),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /matrix/exploded/string/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/matrix/exploded/string/x{color}",
                    id: "matrixStringExploded",
                    parameters: [
                        .path("color", color, style: .matrix, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /matrix/exploded/array/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/matrix/exploded/array/x{color}",
                    id: "matrixArrayExploded",
                    parameters: [
                        .path("color", color, style: .matrix, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /matrix/exploded/object/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/matrix/exploded/object/x{color}",
                    id: "matrixObjectExploded",
                    parameters: [
                        .path("color", color, style: .matrix, explode: true),
                    ],
                    response: .none
                )
            )
        }
    }
}
