// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import ArraysAndMapsRuntime

nonisolated extension ArraysAndMapsClient {
    /// Operations of `matrix`.
    public struct Matrix: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /matrix`
        ///
        /// - Returns: Everything.
        /// - Throws: ``ArraysAndMapsError``.
        @_alwaysEmitIntoClient
        public func replaceMatrix(_ body: ArraysAndMaps.Matrix) async throws -> Shelf {
            try await client.send(
                APIOperation(
                    .put,
                    "/matrix",
                    id: "replaceMatrix",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}
