// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

nonisolated extension PagingClient {
    /// Operations of `all`.
    public struct All: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /all`
        ///
        /// - Returns: Fine.
        /// - Throws: ``PagingError``.
        @_alwaysEmitIntoClient
        public func everythingAtOnce(limit: Int? = nil) async throws -> EverythingAtOnceResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/all",
                    id: "everythingAtOnce",
                    parameters: [
                        .query("limit", limit),
                    ],
                    response: .json
                )
            )
        }

        /// `POST /all`
        ///
        /// - Returns: Fine.
        /// - Throws: ``PagingError``.
        @_alwaysEmitIntoClient
        public func changeMany(
            pagination: NumberedPage.Pagination? = nil,
            things: [Thing]? = nil
        ) async throws -> NumberedPage {
            try await changeMany(NumberedPage(pagination: pagination, things: things))
        }

        /// `POST /all`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Fine.
        /// - Throws: ``PagingError``.
        @_alwaysEmitIntoClient
        public func changeMany(_ body: NumberedPage) async throws -> NumberedPage {
            try await client.send(
                APIOperation(
                    .post,
                    "/all",
                    id: "changeMany",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct EverythingAtOnceResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("data", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(data: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.data = data
            }

            @_alwaysEmitIntoClient
            public var data: [String]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }
        }
    }
}
