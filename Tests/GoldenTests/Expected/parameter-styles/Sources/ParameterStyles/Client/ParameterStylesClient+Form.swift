// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `form`.
    public struct Form: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /form/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/form/string",
                    id: "formString",
                    parameters: [
                        .query("color", color, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /form/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/form/array",
                    id: "formArray",
                    parameters: [
                        .query("color", color, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /form/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/form/object",
                    id: "formObject",
                    parameters: [
                        .query("color", color, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /form/exploded/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/form/exploded/string",
                    id: "formStringExploded",
                    parameters: [
                        .query("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /form/exploded/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/form/exploded/array",
                    id: "formArrayExploded",
                    parameters: [
                        .query("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /form/exploded/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/form/exploded/object",
                    id: "formObjectExploded",
                    parameters: [
                        .query("color", color),
                    ],
                    response: .none
                )
            )
        }
    }
}
