// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

import MultipartSequencesRuntime

nonisolated extension MultipartSequencesClient {
    /// Operations of `notes`.
    public struct Notes: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /notes`
        ///
        /// - Returns: A form.
        /// - Throws: ``MultipartSequencesError``.
        @_alwaysEmitIntoClient
        public func sendNotes(_ body: MultipartParts<Album>) async throws -> Album {
            try await client.send(
                APIOperation(
                    .post,
                    "/notes",
                    id: "sendNotes",
                    body: .multipart(body),
                    response: .json
                )
            )
        }

        /// `POST /notes`
        ///
        /// The same call, answered with `multipart/form-data`.
        ///
        /// - Returns: A form.
        /// - Throws: ``MultipartSequencesError``.
        @_alwaysEmitIntoClient
        public func sendNotesReturningMultipart(
            _ body: MultipartParts<Album>
        ) async throws -> SendNotesMultipartResponse {
            try await client.send(
                APIOperation(
                    .post,
                    "/notes",
                    id: "sendNotes",
                    body: .multipart(body),
                    response: .multipart,
                    accept: "multipart/form-data"
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct SendNotesMultipartResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("album", Album.self),
                .optional("scan", BodyPart.self),
                .optional("pages", [BodyPart].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(album: Album, scan: BodyPart? = nil, pages: [BodyPart]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.album = album
                self.scan = scan
                self.pages = pages
            }

            @_alwaysEmitIntoClient
            public var album: Album {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            @_alwaysEmitIntoClient
            public var scan: BodyPart? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
            }

            @_alwaysEmitIntoClient
            public var pages: [BodyPart]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }
        }
    }
}
