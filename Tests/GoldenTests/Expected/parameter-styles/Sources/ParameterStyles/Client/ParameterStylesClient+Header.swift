// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `header`.
    public struct Header: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /header/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/header/string",
                    id: "headerString",
                    parameters: [
                        .header("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /header/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/header/array",
                    id: "headerArray",
                    parameters: [
                        .header("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /header/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/header/object",
                    id: "headerObject",
                    parameters: [
                        .header("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /header/exploded/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/header/exploded/string",
                    id: "headerStringExploded",
                    parameters: [
                        .header("color", color, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /header/exploded/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/header/exploded/array",
                    id: "headerArrayExploded",
                    parameters: [
                        .header("color", color, explode: true),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /header/exploded/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/header/exploded/object",
                    id: "headerObjectExploded",
                    parameters: [
                        .header("color", color, explode: true),
                    ],
                    response: .none
                )
            )
        }
    }
}
