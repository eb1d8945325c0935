// Generated from parameters.yaml. Changes are lost when it is generated again.

import ParametersRuntime

nonisolated extension ParametersClient {
    /// Operations of `names`.
    public struct Names: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /names/{id}`
        ///
        /// - Throws: ``ParametersError``.
        @_alwaysEmitIntoClient
        public func names(
            _ body: NamesBody,
            id: String,
            `class`: String,
            id2: String? = nil,
            id3: String? = nil,
            bodyValue: String? = nil,
            client: String? = nil,
            selfValue: String? = nil,
            `in`: String? = nil
        ) async throws {
            try await self.client.send(
                APIOperation(
                    .post,
                    "/names/{id}",
                    id: "names",
                    parameters: [
                        .path("id", id),
                        .query("id", id2),
                        .header("id", id3),
                        .query("body", bodyValue),
                        .query("client", client),
                        .query("self", selfValue),
                        .query("in", `in`),
                        .query("class", `class`),
                    ],
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct NamesBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("id", String.self),
                .optional("body", String.self),
                .optional("class", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(id: String, body: String? = nil, `class`: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.id = id
                self.body = body
                self.`class` = `class`
            }

            @_alwaysEmitIntoClient
            public var id: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var body: String? {
                get { _fields.optionalString(1) }
                set { _fields.setOptionalString(1, newValue) }
            }

            @_alwaysEmitIntoClient
            public var `class`: String? {
                get { _fields.optionalString(2) }
                set { _fields.setOptionalString(2, newValue) }
            }
        }
    }
}
