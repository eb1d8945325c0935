// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `several`.
    public struct Several: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /several`
        ///
        /// - Returns: As it is.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func several() async throws -> SeveralResult? {
            try await client.send(
                APIOperation(
                    .get,
                    "/several",
                    id: "several",
                    response: .optionalJSON(byStatus: ["200", "202"])
                )
            )
        }

        /// What the call gives, by the status of the response.
        public nonisolated enum SeveralResult: UnionModel {
            case ok(Thing)
            case accepted(Later)
            /// A value that is none of the others, as it came.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(
                [
                    .init(Thing.self) { .ok($0) },
                    .init(Later.self) { .accepted($0) },
                ],
                unknown: { .unknown($0) }
            )

            public var value: any JSONCodable {
                switch self {
                case .ok(let value): value
                case .accepted(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
