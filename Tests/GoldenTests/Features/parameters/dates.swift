// MARK: - Client/ParametersDatesClient+Pets.swift

public import Foundation
import ParametersDatesRuntime

nonisolated extension ParametersDatesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersDatesError``.
        @_alwaysEmitIntoClient
        public func list(since: Date? = nil, on: CalendarDate? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .query("since", since),
                        .query("on", on),
                    ],
                    response: .none
                )
            )
        }
    }
}
