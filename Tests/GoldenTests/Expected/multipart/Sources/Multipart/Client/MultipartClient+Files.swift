// Generated from multipart.yaml. Changes are lost when it is generated again.

import MultipartRuntime

nonisolated extension MultipartClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// Upload a file.
        ///
        /// `POST /files`
        ///
        /// - Parameters:
        ///   - purpose: What the file is for.
        ///   - file: The file itself.
        ///   - expiresAfter: The part `expires_after` of the body.
        ///   - tags: The part `tags` of the body.
        ///   - note: The part `note` of the body.
        /// - Returns: Fine.
        /// - Throws: ``MultipartError``.
        @_alwaysEmitIntoClient
        public func upload(
            purpose: UploadPurpose,
            file: FilePart,
            expiresAfter: UploadExpiresAfter? = nil,
            tags: [String]? = nil,
            note: String? = nil
        ) async throws -> File {
            try await client.send(
                APIOperation(
                    .post,
                    "/files",
                    id: "upload",
                    body: .multipart([
                        .value("purpose", purpose),
                        .file("file", file),
                        .value("expires_after", expiresAfter),
                        .value("tags", tags),
                        .value("note", note),
                    ]),
                    response: .json
                )
            )
        }

        /// `PUT /files/{id}/parts`
        ///
        /// - Throws: ``MultipartError``.
        @_alwaysEmitIntoClient
        public func replaceParts(
            files: [FilePart],
            id: String,
            cover: FilePart? = nil,
            file2: FilePart? = nil,
            settings: Parts.Settings? = nil,
            address: Parts.Address? = nil,
            file: Bool? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/files/{id}/parts",
                    id: "replaceParts",
                    parameters: [
                        .path("id", id),
                        .query("file", file),
                    ],
                    body: .multipart([
                        .files("files", files),
                        .file("cover", cover),
                        .file("file", file2),
                        .value("settings", settings, contentType: "application/json", headers: ["X-Origin": "sdk"]),
                        .value("address", address, contentType: "application/vnd.address+json"),
                    ]),
                    response: .none
                )
            )
        }

        /// What the file is for.
        public nonisolated struct UploadPurpose: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var assistants: Self { Self(rawValue: "assistants") }

            @_alwaysEmitIntoClient
            public static var fineTune: Self { Self(rawValue: "fine-tune") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .assistants,
                    .fineTune,
                ]
            }
        }

        public nonisolated struct UploadExpiresAfter: ObjectModel {
            public static let layout = ObjectLayout([
                .required("seconds", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(seconds: Int) {
                self.init(_fields: Fields(Self.layout))
                self.seconds = seconds
            }

            @_alwaysEmitIntoClient
            public var seconds: Int {
                get { _fields.int(0) }
                set { _fields.setInt(0, newValue) }
            }
        }
    }
}
