// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

nonisolated extension PagingExtensionsClient {
    /// Operations of `accounts`.
    public struct Accounts: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /accounts`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingExtensionsError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func listAccounts() -> PagedItems<ListAccountsResponse, Event> {
            client.paged(
                APIOperation(
                    .get,
                    "/accounts",
                    id: "listAccounts",
                    response: .json
                ),
                items: { $0.value },
                by: .nextURL { $0.continueAt }
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ListAccountsResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("value", [Event].self),
                .optional("continueAt", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(value: [Event]? = nil, continueAt: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.value = value
                self.continueAt = continueAt
            }

            @_alwaysEmitIntoClient
            public var value: [Event]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            @_alwaysEmitIntoClient
            public var continueAt: String? {
                get { _fields.optionalString(1) }
                set { _fields.setOptionalString(1, newValue) }
            }
        }
    }
}
