// MARK: - Client/ResponsesTextOrBytesClient+Rows.swift

nonisolated extension ResponsesTextOrBytesClient {
    /// Operations of `rows`.
    public struct Rows: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /rows`
        ///
        /// - Returns: All rows.
        /// - Throws: ``ResponsesTextOrBytesError``.
        @_alwaysEmitIntoClient
        public func export() async throws -> String {
            try await client.send(
                APIOperation(
                    .get,
                    "/rows",
                    id: "export",
                    response: .text,
                    accept: "text/csv"
                )
            )
        }

        /// `GET /rows`
        ///
        /// The same call, answered with `application/pdf`.
        ///
        /// - Returns: All rows.
        /// - Throws: ``ResponsesTextOrBytesError``.
        @_alwaysEmitIntoClient
        public func exportReturningBytes() async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/rows",
                    id: "export",
                    response: .body,
                    accept: "application/pdf"
                )
            )
        }

        /// `GET /rows`
        ///
        /// The same call, answered with `application/jsonl`.
        ///
        /// - Returns: All rows.
        /// - Throws: ``ResponsesTextOrBytesError``.
        @_alwaysEmitIntoClient
        public func exportReturningJSONLines() async throws -> JSONLines<ExportJSONLinesResponse> {
            try await client.send(
                APIOperation(
                    .get,
                    "/rows",
                    id: "export",
                    response: .jsonLines()
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ExportJSONLinesResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("id", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(id: Int) {
                self.init(_fields: Fields(Self.layout))
                self.id = id
            }

            @_alwaysEmitIntoClient
            public var id: Int {
                get { _fields.int(0) }
                set { _fields.setInt(0, newValue) }
            }
        }
    }
}
