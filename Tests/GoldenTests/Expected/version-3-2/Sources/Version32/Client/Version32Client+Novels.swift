// Generated from version-3-2.yaml. Changes are lost when it is generated again.

import Version32Runtime

nonisolated extension Version32Client {
    /// Novels
    ///
    /// Part of Books.
    public struct Novels: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /novels`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func searchNovels(filter: SearchNovelsFilter? = nil) async throws -> JSONLines<Book> {
            try await client.send(
                APIOperation(
                    .get,
                    "/novels",
                    id: "searchNovels",
                    parameters: [
                        .querystring(filter),
                    ],
                    response: .jsonLines()
                )
            )
        }

        /// `DELETE /novels`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func removeNovels(selection: Book) async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/novels",
                    id: "removeNovels",
                    parameters: [
                        .querystring(selection, style: .json),
                    ],
                    response: .none
                )
            )
        }

        /// `POST /novels`
        ///
        /// - Throws: ``Version32Error``.
        @_alwaysEmitIntoClient
        public func selectNovels(path: String? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/novels",
                    id: "selectNovels",
                    parameters: [
                        .querystring(path),
                    ],
                    response: .none
                )
            )
        }

        public nonisolated struct SearchNovelsFilter: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("author", String.self),
                .optional("years", [Int].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(author: String? = nil, years: [Int]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.author = author
                self.years = years
            }

            @_alwaysEmitIntoClient
            public var author: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var years: [Int]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }
        }
    }
}
