// Generated from device-authorization.yaml. Changes are lost when it is generated again.

import DeviceAuthorizationRuntime

nonisolated extension DeviceAuthorizationClient {
    /// Operations of `things`.
    public struct Things: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /things`
        ///
        /// - Throws: ``DeviceAuthorizationError``.
        @_alwaysEmitIntoClient
        public func things() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/things",
                    id: "things",
                    response: .none
                )
            )
        }
    }
}
