// Generated from version-3-2.yaml. Changes are lost when it is generated again.

import Version32Runtime

nonisolated extension Version32Client {
    /// Books
    public struct Books: Sendable {
        @usableFromInline let client: APIClient

        /// `QUERY /books`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func findBooks(title: String? = nil) async throws -> [Book] {
            try await findBooks(FindBooksBody(title: title))
        }

        /// `QUERY /books`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func findBooks(_ body: FindBooksBody) async throws -> [Book] {
            try await client.send(
                APIOperation(
                    .named("QUERY"),
                    "/books",
                    id: "findBooks",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `LINK /books`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func linkBooks() async throws {
            try await client.send(
                APIOperation(
                    .named("LINK"),
                    "/books",
                    id: "linkBooks",
                    response: .none
                )
            )
        }

        /// `copy-all /books`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func copyBooks() async throws {
            try await client.send(
                APIOperation(
                    .named("copy-all"),
                    "/books",
                    id: "copyBooks",
                    response: .none
                )
            )
        }

        /// `GET /events`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func watchBooks() async throws -> EventStream<Book> {
            try await client.send(
                APIOperation(
                    .get,
                    "/events",
                    id: "watchBooks",
                    response: .events()
                )
            )
        }

        /// The body of a request.
        public nonisolated struct FindBooksBody: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("title", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(title: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.title = title
            }

            @_alwaysEmitIntoClient
            public var title: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
