// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

nonisolated extension PagingExtensionsClient {
    /// Operations of `wrong`.
    public struct Wrong: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /wrong`
        ///
        /// - Returns: Some events.
        /// - Throws: ``PagingExtensionsError``.
        @_alwaysEmitIntoClient
        public func listWrong() async throws -> ListWrongResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/wrong",
                    id: "listWrong",
                    response: .json
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ListWrongResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("value", [Event].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(value: [Event]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.value = value
            }

            @_alwaysEmitIntoClient
            public var value: [Event]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }
        }
    }
}
