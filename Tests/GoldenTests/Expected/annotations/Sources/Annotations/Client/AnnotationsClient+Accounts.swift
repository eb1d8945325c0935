// Generated from annotations.yaml. Changes are lost when it is generated again.

import AnnotationsRuntime

nonisolated extension AnnotationsClient {
    /// Operations of `accounts`.
    public struct Accounts: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /accounts`
        ///
        /// - Parameters:
        ///   - secret: `secret` in the body.
        ///   - name: `name` in the body.
        ///   - old: Use `name`.
        ///   - level: `level` in the body.
        ///   - status: `status` in the body.
        ///   - odd: `odd` in the body.
        ///   - tags: `tags` in the body.
        ///   - settings: `settings` in the body.
        ///   - xmlOnly: `xmlOnly` in the body.
        /// - Returns: The account.
        /// - Throws: ``AnnotationsError``.
        @_alwaysEmitIntoClient
        public func createAccount(
            secret: String,
            name: String,
            old: String? = nil,
            level: Int? = nil,
            status: Account.Status? = nil,
            odd: Int? = nil,
            tags: [String]? = nil,
            settings: Account.Settings? = nil,
            xmlOnly: String? = nil
        ) async throws -> Account {
            try await createAccount(
                Account(
                    secret: secret,
                    name: name,
                    old: old,
                    level: level,
                    status: status,
                    odd: odd,
                    tags: tags,
                    settings: settings,
                    xmlOnly: xmlOnly
                )
            )
        }

        /// `POST /accounts`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The account.
        /// - Throws: ``AnnotationsError``.
        @_alwaysEmitIntoClient
        public func createAccount(_ body: Account) async throws -> Account {
            try await client.send(
                APIOperation(
                    .post,
                    "/accounts",
                    id: "createAccount",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `DELETE /accounts`
        ///
        /// - Throws: ``AnnotationsError``.
        @available(*, deprecated)
        @_alwaysEmitIntoClient
        public func closeAll() async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/accounts",
                    id: "closeAll",
                    response: .none
                )
            )
        }
    }
}
