// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

nonisolated extension OperationNamesClient {
    /// Operations of `odd`.
    public struct Odd: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /a`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func value123() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/a",
                    id: "123",
                    response: .none
                )
            )
        }

        /// `GET /b`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func minus() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/b",
                    id: "-",
                    response: .none
                )
            )
        }

        /// `GET /c`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getThing2() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/c",
                    id: "get-thing",
                    response: .none
                )
            )
        }

        /// `GET /d`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getThing() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/d",
                    id: "getThing",
                    response: .none
                )
            )
        }

        /// `GET /e`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func getThing3() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/e",
                    id: "get_thing",
                    response: .none
                )
            )
        }

        /// `GET /f`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func initValue() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/f",
                    id: "init",
                    response: .none
                )
            )
        }

        /// `GET /g`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func selfValue() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/g",
                    id: "self",
                    response: .none
                )
            )
        }

        /// `GET /h`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func clientValue() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/h",
                    id: "client",
                    response: .none
                )
            )
        }

        /// `GET /i`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func délétion() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/i",
                    id: "délétion",
                    response: .none
                )
            )
        }

        /// `GET /j`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func 日本語() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/j",
                    id: "日本語",
                    response: .none
                )
            )
        }

        /// `GET /k`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func `class`() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/k",
                    id: "class",
                    response: .none
                )
            )
        }

        /// `GET /l`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func type() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/l",
                    id: "Type",
                    response: .none
                )
            )
        }

        /// `GET /m`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func description() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/m",
                    id: "description",
                    response: .none
                )
            )
        }

        /// `GET /n#fragment?query=1`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func fragment() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/n#fragment?query=1",
                    id: "fragment",
                    response: .none
                )
            )
        }

        /// `GET /o p/é/"quote"/\(x)`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func hostilePath() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/o p/é/\"quote\"/\\(x)",
                    id: "hostilePath",
                    response: .none
                )
            )
        }

        /// Old.
        ///
        /// Use `getThing`.
        ///
        /// `GET /q`
        ///
        /// - Throws: ``OperationNamesError``.
        @available(*, deprecated)
        @_alwaysEmitIntoClient
        public func old() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/q",
                    id: "old",
                    response: .none
                )
            )
        }
    }
}
