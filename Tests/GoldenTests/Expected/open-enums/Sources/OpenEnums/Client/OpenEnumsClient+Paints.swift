// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

nonisolated extension OpenEnumsClient {
    /// Operations of `paints`.
    public struct Paints: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /paints`
        ///
        /// - Returns: The paints.
        /// - Throws: ``OpenEnumsError``.
        @_alwaysEmitIntoClient
        public func listPaints(sort: ListPaintsSort? = nil) async throws -> [Paint] {
            try await client.send(
                APIOperation(
                    .get,
                    "/paints",
                    id: "listPaints",
                    parameters: [
                        .query("sort", sort),
                    ],
                    response: .json
                )
            )
        }

        public nonisolated struct ListPaintsSort: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var price: Self { Self(rawValue: "price") }

            @_alwaysEmitIntoClient
            public static var priceDescending: Self { Self(rawValue: "-price") }

            @_alwaysEmitIntoClient
            public static var name: Self { Self(rawValue: "name") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .price,
                    .priceDescending,
                    .name,
                ]
            }
        }
    }
}
