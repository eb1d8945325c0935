// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

nonisolated extension AnyOfClient {
    /// Operations of `search`.
    public struct Search: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /search`
        ///
        /// - Returns: What was found.
        /// - Throws: ``AnyOfError``.
        @_alwaysEmitIntoClient
        public func search(id: SearchID) async throws -> [SearchResponseItem] {
            try await client.send(
                APIOperation(
                    .get,
                    "/search",
                    id: "search",
                    parameters: [
                        .query("id", id),
                    ],
                    response: .json
                )
            )
        }

        public nonisolated enum SearchID: UnionModel {
            case string(String)
            case integer(Int)
            /// A value that is none of the others, as it came.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(
                [
                    .init(String.self) { .string($0) },
                    .init(Int.self) { .integer($0) },
                ],
                unknown: { .unknown($0) }
            )

            public var value: any JSONCodable {
                switch self {
                case .string(let value): value
                case .integer(let value): value
                case .unknown(let value): value
                }
            }
        }

        public nonisolated enum SearchResponseItem: UnionModel {
            case person(Person)
            case company(Company)
            /// A value that is none of the others, as it came.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(
                [
                    .init(Person.self) { .person($0) },
                    .init(Company.self) { .company($0) },
                ],
                unknown: { .unknown($0) }
            )

            public var value: any JSONCodable {
                switch self {
                case .person(let value): value
                case .company(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
