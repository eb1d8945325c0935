// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `simple`.
    public struct Simple: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /simple/string/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/simple/string/x{color}",
                    id: "simpleString",
                    parameters: [
                        .path("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /simple/array/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/simple/array/x{color}",
                    id: "simpleArray",
                    parameters: [
                        .path("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /simple/object/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/simple/object/x{color}",
                    id: "simpleObject",
                    parameters: [
                        .path("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /simple/exploded/string/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/simple/exploded/string/x{color}",
                    id: "simpleStringExploded",
                    parameters: [
                        .path("color", color, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /simple/exploded/array/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/simple/exploded/array/x{color}",
                    id: "simpleArrayExploded",
                    parameters: [
                        .path("color", color, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /simple/exploded/object/x{color}`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/simple/exploded/object/x{color}",
                    id: "simpleObjectExploded",
                    parameters: [
                        .path("color", color, explode: true),
                    ],
                    response: .none
                )
            )
        }
    }
}
