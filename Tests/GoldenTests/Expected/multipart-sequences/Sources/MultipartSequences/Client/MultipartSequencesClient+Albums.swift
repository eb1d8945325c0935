// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

import MultipartSequencesRuntime

nonisolated extension MultipartSequencesClient {
    /// Operations of `albums`.
    public struct Albums: Sendable {
        @usableFromInline let client: APIClient

        /// Makes an album of a description, a cover and pages.
        ///
        /// `POST /albums`
        ///
        /// - Parameters:
        ///   - album: The part `album` of the body.
        ///   - cover: The picture on it.
        ///   - rest: The part `rest` of the body.
        /// - Throws: ``MultipartSequencesError``.
        @_alwaysEmitIntoClient
        public func createAlbum(album: Album, cover: FilePart, rest: [String]? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/albums",
                    id: "createAlbum",
                    body: .multipart([
                        .part(album, headers: ["Content-Disposition": "form-data; name=\"album\""]),
                        .part(cover),
                        .parts(rest, contentType: "text/markdown"),
                    ], contentType: "multipart/mixed"),
                    response: .none
                )
            )
        }

        /// Gives it back as it was sent.
        ///
        /// `GET /albums`
        ///
        /// - Returns: The album.
        /// - Throws: ``MultipartSequencesError``.
        @_alwaysEmitIntoClient
        public func getAlbum() async throws -> GetAlbumResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/albums",
                    id: "getAlbum",
                    response: .multipart,
                    accept: "multipart/mixed"
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct GetAlbumResponse: TupleModel {
            public static let layout = ObjectLayout([
                .required("album", Album.self),
                .required("cover", BodyPart.self),
                .rest(String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(_ album: Album, _ cover: BodyPart, rest: [String] = []) {
                self.init(_fields: Fields(Self.layout))
                self.album = album
                self.cover = cover
                self.rest = rest
            }

            @_alwaysEmitIntoClient
            public var album: Album {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            @_alwaysEmitIntoClient
            public var cover: BodyPart {
                get { _fields.value(1) }
                set { _fields.setValue(1, newValue) }
            }

            /// The elements behind those.
            @_alwaysEmitIntoClient
            public var rest: [String] {
                get { _fields.rest(2) }
                set { _fields.setRest(2, newValue) }
            }
        }
    }
}
