// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

nonisolated extension PagingExtensionsClient {
    /// Operations of `all`.
    public struct All: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /all`
        ///
        /// - Returns: All there is, whatever it looks like.
        /// - Throws: ``PagingExtensionsError``.
        @_alwaysEmitIntoClient
        public func listAll(cursor: String? = nil) async throws -> ListAllResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/all",
                    id: "listAll",
                    parameters: [
                        .query("cursor", cursor),
                    ],
                    response: .json
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ListAllResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("value", [Event].self),
                .optional("next_cursor", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(value: [Event]? = nil, nextCursor: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.value = value
                self.nextCursor = nextCursor
            }

            @_alwaysEmitIntoClient
            public var value: [Event]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            @_alwaysEmitIntoClient
            public var nextCursor: String? {
                get { _fields.optionalString(1) }
                set { _fields.setOptionalString(1, newValue) }
            }
        }
    }
}
