// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestFormsRuntime

nonisolated extension RequestFormsClient {
    /// Operations of `logs`.
    public struct Logs: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /logs`
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func sendLogs(_ body: [Log]) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/logs",
                    id: "sendLogs",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `POST /logs`
        ///
        /// The same call, with the body as `application/json;simple`.
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func sendLogsAsJSONSimple(_ body: Log) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/logs",
                    id: "sendLogs",
                    body: .json(body, contentType: "application/json;simple"),
                    response: .none
                )
            )
        }

        /// `POST /logs`
        ///
        /// The same call, with the body as `text/plain`.
        ///
        /// - Parameters:
        ///   - body: The body of the request.
        ///   - contentType: The media type of the body: `text/plain`, `text/csv`.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func sendLogsAsText(_ body: String, contentType: String = "text/plain") async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/logs",
                    id: "sendLogs",
                    body: .text(body, contentType: contentType),
                    response: .none
                )
            )
        }

        /// `POST /logs`
        ///
        /// The same call, with the body as `application/logplex-1`.
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func sendLogsAsBytes(_ body: HTTPBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/logs",
                    id: "sendLogs",
                    body: .stream(body, contentType: "application/logplex-1"),
                    response: .none
                )
            )
        }

        /// `POST /logs`
        ///
        /// The same call, with the body as `application/x-ndjson`.
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func sendLogsAsJSONLines(_ body: [Log]) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/logs",
                    id: "sendLogs",
                    body: .jsonLines(body, contentType: "application/x-ndjson"),
                    response: .none
                )
            )
        }
    }
}
