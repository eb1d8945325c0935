// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `inline`.
    public struct Inline: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /inline`
        ///
        /// - Returns: Fine.
        /// - Throws: ``ResponsesError``. Its documented bodies: ``InlineBadRequestResponse`` (400),
        ///   ``ConflictResponse`` (409).
        @_alwaysEmitIntoClient
        public func inline() async throws -> InlineResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/inline",
                    id: "inline",
                    response: .json,
                    errors: ["400": InlineBadRequestResponse.self, "409": ConflictResponse.self]
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct InlineResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("a", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(a: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.a = a
            }

            @_alwaysEmitIntoClient
            public var a: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }

        /// The body of a `400` response.
        public nonisolated struct InlineBadRequestResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("b", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(b: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.b = b
            }

            @_alwaysEmitIntoClient
            public var b: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
