// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

nonisolated extension ParameterStylesClient {
    /// Operations of `formCookie`.
    public struct FormCookie: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /formCookie/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func string(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formCookie/string",
                    id: "formCookieString",
                    parameters: [
                        .cookie("color", color, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /formCookie/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func array(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formCookie/array",
                    id: "formCookieArray",
                    parameters: [
                        .cookie("color", color, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /formCookie/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func object(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formCookie/object",
                    id: "formCookieObject",
                    parameters: [
                        .cookie("color", color, explode: false),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /formCookie/exploded/string`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func stringExploded(color: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formCookie/exploded/string",
                    id: "formCookieStringExploded",
                    parameters: [
                        .cookie("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /formCookie/exploded/array`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func arrayExploded(color: [String]) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formCookie/exploded/array",
                    id: "formCookieArrayExploded",
                    parameters: [
                        .cookie("color", color),
                    ],
                    response: .none
                )
            )
        }

        /// `GET /formCookie/exploded/object`
        ///
        /// - Throws: ``ParameterStylesError``.
        @_alwaysEmitIntoClient
        public func objectExploded(color: Color) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formCookie/exploded/object",
                    id: "formCookieObjectExploded",
                    parameters: [
                        .cookie("color", color),
                    ],
                    response: .none
                )
            )
        }
    }
}
