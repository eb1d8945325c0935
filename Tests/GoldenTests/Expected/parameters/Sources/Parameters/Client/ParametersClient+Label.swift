// Generated from parameters.yaml. Changes are lost when it is generated again.

import ParametersRuntime

nonisolated extension ParametersClient {
    /// Operations of `label`.
    public struct Label: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /label/{.label}/matrix/{matrix}/{list}/{object}/{id}.{extension}`
        ///
        /// - Throws: ``ParametersError``.
        @_alwaysEmitIntoClient
        public func styles(
            label: String,
            matrix: [Int],
            list: [String],
            object: Filter,
            id: String,
            `extension`: StylesExtension
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/label/{.label}/matrix/{matrix}/{list}/{object}/{id}.{extension}",
                    id: "styles",
                    parameters: [
                        .path(".label", label, style: .label),
                        .path("matrix", matrix, style: .matrix, explode: true),
                        .path("list", list),
                        .path("object", object, style: .matrix),
                        .path("id", id),
                        .path("extension", `extension`),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct StylesExtension: OpenEnum {
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
