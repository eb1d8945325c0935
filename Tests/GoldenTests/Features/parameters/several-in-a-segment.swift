// MARK: - Client/ParametersSeveralInASegmentClient+Files.swift

nonisolated extension ParametersSeveralInASegmentClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /files/{name}-v{version}.{format}`
        ///
        /// - Throws: ``ParametersSeveralInASegmentError``.
        @_alwaysEmitIntoClient
        public func find(name: String, version: Int, format: FindFormat) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/files/{name}-v{version}.{format}",
                    id: "find",
                    parameters: [
                        .path("name", name),
                        .path("version", version),
                        .path("format", format),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct FindFormat: OpenEnum {
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
