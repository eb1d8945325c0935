// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

nonisolated extension AdditionalPropertiesClient {
    /// Operations of `labels`.
    public struct Labels: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /labels`
        ///
        /// - Returns: Labels.
        /// - Throws: ``AdditionalPropertiesError``.
        @_alwaysEmitIntoClient
        public func putLabels(id: String, additionalProperties: [String: Int] = [:]) async throws -> Everything {
            try await putLabels(TypedBeside(id: id, additionalProperties: additionalProperties))
        }

        /// `PUT /labels`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Labels.
        /// - Throws: ``AdditionalPropertiesError``.
        @_alwaysEmitIntoClient
        public func putLabels(_ body: TypedBeside) async throws -> Everything {
            try await client.send(
                APIOperation(
                    .put,
                    "/labels",
                    id: "putLabels",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}
