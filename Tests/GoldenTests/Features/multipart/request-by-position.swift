// MARK: - Client/MultipartRequestByPositionClient+Albums.swift

nonisolated extension MultipartRequestByPositionClient {
    /// Operations of `albums`.
    public struct Albums: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /albums`
        ///
        /// - Throws: ``MultipartRequestByPositionError``.
        @_alwaysEmitIntoClient
        public func create(album: CreateAlbum, second: FilePart, rest: [String]? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/albums",
                    id: "create",
                    body: .multipart([
                        .part(album),
                        .part(second, contentType: "image/png", headers: ["Content-Language": "en"]),
                        .parts(rest, contentType: "text/markdown"),
                    ], contentType: "multipart/mixed"),
                    response: .none
                )
            )
        }

        /// `PUT /albums`
        ///
        /// - Throws: ``MultipartRequestByPositionError``.
        @_alwaysEmitIntoClient
        public func tag(parts: [Int]) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/albums",
                    id: "tag",
                    body: .multipart([
                        .parts(parts),
                    ], contentType: "multipart/related"),
                    response: .none
                )
            )
        }

        /// album
        public nonisolated struct CreateAlbum: ObjectModel {
            public static let layout = ObjectLayout([
                .required("name", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(name: String) {
                self.init(_fields: Fields(Self.layout))
                self.name = name
            }

            @_alwaysEmitIntoClient
            public var name: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }
        }
    }
}
