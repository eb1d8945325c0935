// MARK: - Client/ParametersEnumsClient+Pets.swift

nonisolated extension ParametersEnumsClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersEnumsError``.
        @_alwaysEmitIntoClient
        public func list(sort: ListSort? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .query("sort", sort),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct ListSort: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var newest: Self { Self(rawValue: "newest") }

            @_alwaysEmitIntoClient
            public static var oldest: Self { Self(rawValue: "oldest") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .newest,
                    .oldest,
                ]
            }
        }
    }
}
