// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

nonisolated extension ParameterPlacesClient {
    /// Operations of `versions`.
    public struct Versions: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /versions/{from}...{to}.{format}/{name}@{undeclared}`
        ///
        /// - Throws: ``ParameterPlacesError``.
        @_alwaysEmitIntoClient
        public func severalInASegment(
            from: Int,
            to: Int,
            format: SeveralInASegmentFormat,
            name: String,
            undeclared: String
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/versions/{from}...{to}.{format}/{name}@{undeclared}",
                    id: "severalInASegment",
                    parameters: [
                        .path("from", from),
                        .path("to", to),
                        .path("format", format),
                        .path("name", name),
                        .path("undeclared", undeclared),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct SeveralInASegmentFormat: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var json: Self { Self(rawValue: "json") }

            @_alwaysEmitIntoClient
            public static var xml: Self { Self(rawValue: "xml") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .json,
                    .xml,
                ]
            }
        }
    }
}
