// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

public import Foundation
import ConstantsAndDirectionsRuntime

nonisolated extension ConstantsAndDirectionsClient {
    /// Operations of `users`.
    public struct Users: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /users`
        ///
        /// - Parameters:
        ///   - name: `name` in the body.
        ///   - password: `password` in the body.
        ///   - isPublic: `isPublic` in the body.
        ///   - object: `object` in the body.
        ///   - agreed: `agreed` in the body.
        ///   - limit: `limit` in the body.
        ///   - ratio: `ratio` in the body.
        ///   - tags: `tags` in the body.
        ///   - state: There may be more some day.
        ///   - apiVersion: The header field `Api-Version`.
        ///   - additionalProperties: What else is in the body.
        /// - Returns: The user.
        /// - Throws: ``ConstantsAndDirectionsError``.
        @_alwaysEmitIntoClient
        public func createUser(
            name: String,
            password: String,
            isPublic: Bool,
            object: User.Object = .user,
            agreed: Bool = true,
            limit: Int = 10,
            ratio: Double? = nil,
            tags: [String] = [],
            state: State? = nil,
            apiVersion: CreateUserAPIVersion = .value2026_01_31,
            additionalProperties: [String: Date] = [:]
        ) async throws -> User {
            try await createUser(
                User(
                    name: name,
                    password: password,
                    isPublic: isPublic,
                    object: object,
                    agreed: agreed,
                    limit: limit,
                    ratio: ratio,
                    tags: tags,
                    state: state,
                    additionalProperties: additionalProperties
                ),
                apiVersion: apiVersion
            )
        }

        /// `POST /users`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The user.
        /// - Throws: ``ConstantsAndDirectionsError``.
        @_alwaysEmitIntoClient
        public func createUser(_ body: User, apiVersion: CreateUserAPIVersion = .value2026_01_31) async throws -> User {
            try await client.send(
                APIOperation(
                    .post,
                    "/users",
                    id: "createUser",
                    parameters: [
                        .header("Api-Version", apiVersion),
                    ],
                    body: .json(body),
                    response: .json
                )
            )
        }

        public nonisolated struct CreateUserAPIVersion: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var value2026_01_31: Self { Self(rawValue: "2026-01-31") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .value2026_01_31,
                ]
            }
        }
    }
}
