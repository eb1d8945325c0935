// MARK: - Client/MultipartNamedPartsOfOtherTypesClient+Documents.swift

nonisolated extension MultipartNamedPartsOfOtherTypesClient {
    /// Operations of `documents`.
    public struct Documents: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /documents`
        ///
        /// - Throws: ``MultipartNamedPartsOfOtherTypesError``.
        @_alwaysEmitIntoClient
        public func upload(metadata: UploadMetadata, file: FilePart) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/documents",
                    id: "upload",
                    body: .multipart([
                        .value("metadata", metadata),
                        .file("file", file),
                    ], contentType: "multipart/related"),
                    response: .none
                )
            )
        }

        public nonisolated struct UploadMetadata: ObjectModel {
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
