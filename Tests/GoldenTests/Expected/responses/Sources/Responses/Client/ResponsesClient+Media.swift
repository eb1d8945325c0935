// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

nonisolated extension ResponsesClient {
    /// Operations of `media`.
    public struct Media: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /media`
        ///
        /// - Returns: In several forms.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func media() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/media",
                    id: "media",
                    response: .json
                )
            )
        }

        /// `GET /media`
        ///
        /// The same call, answered with `application/xml`.
        ///
        /// - Returns: In several forms.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func mediaReturningXML() async throws -> Thing {
            try await client.send(
                APIOperation(
                    .get,
                    "/media",
                    id: "media",
                    response: .xml
                )
            )
        }

        /// `GET /media`
        ///
        /// The same call, answered with `text/csv`.
        ///
        /// - Returns: In several forms.
        /// - Throws: ``ResponsesError``.
        @_alwaysEmitIntoClient
        public func mediaReturningText() async throws -> String {
            try await client.send(
                APIOperation(
                    .get,
                    "/media",
                    id: "media",
                    response: .text,
                    accept: "text/csv"
                )
            )
        }
    }
}
