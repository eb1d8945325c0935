// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `cookie`.
    public struct Cookie: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /cookie/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie/string",
                    id: "cookieString",
                    parameters: [
                        .cookie("color", color, style: .cookie, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /cookie/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie/array",
                    id: "cookieArray",
                    parameters: [
                        .cookie("color", color, style: .cookie, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /cookie/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie/object",
                    id: "cookieObject",
                    parameters: [
                        .cookie("color", color, style: .cookie, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /cookie/exploded/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie/exploded/string",
                    id: "cookieStringExploded",
                    parameters: [
                        .cookie("color", color, style: .cookie),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /cookie/exploded/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie/exploded/array",
                    id: "cookieArrayExploded",
                    parameters: [
                        .cookie("color", color, style: .cookie),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /cookie/exploded/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/cookie/exploded/object",
                    id: "cookieObjectExploded",
                    parameters: [
                        .cookie("color", color, style: .cookie),
                    ],
                    response: .none
                )
            )
        }
    }
}
