// MARK: - Client/MultipartBesideJsonClient+Notes.swift

nonisolated extension MultipartBesideJsonClient {
    /// Operations of `notes`.
    public struct Notes: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /notes`
        ///
        /// - Returns: What was made.
        /// - Throws: ``MultipartBesideJsonError``.
        @_alwaysEmitIntoClient
        public func create(text: String) async throws -> Note {
            try await create(Note(text: text))
        }

        /// `POST /notes`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: What was made.
        /// - Throws: ``MultipartBesideJsonError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Note) async throws -> Note {
            try await client.send(
                APIOperation(
                    .post,
                    "/notes",
                    id: "create",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `POST /notes`
        ///
        /// The same call, with the body as `multipart/mixed`.
        ///
        /// - Returns: What was made.
        /// - Throws: ``MultipartBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createAsMultipartMixed(_ body: MultipartParts<Note>) async throws -> Note {
            try await client.send(
                APIOperation(
                    .post,
                    "/notes",
                    id: "create",
                    body: .multipart(body),
                    response: .json
                )
            )
        }

        /// `POST /notes`
        ///
        /// The same call, answered with `multipart/mixed`.
        ///
        /// - Returns: What was made.
        /// - Throws: ``MultipartBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createReturningMultipartMixed(text: String) async throws -> MultipartParts<Note> {
            try await createReturningMultipartMixed(Note(text: text))
        }

        /// `POST /notes`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: What was made.
        /// - Throws: ``MultipartBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createReturningMultipartMixed(_ body: Note) async throws -> MultipartParts<Note> {
            try await client.send(
                APIOperation(
                    .post,
                    "/notes",
                    id: "create",
                    body: .json(body),
                    response: .parts(),
                    accept: "multipart/mixed"
                )
            )
        }
    }
}

// MARK: - Models/Note.swift

public nonisolated struct Note: ObjectModel {
    public static let layout = ObjectLayout([
        .required("text", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(text: String) {
        self.init(_fields: Fields(Self.layout))
        self.text = text
    }

    @_alwaysEmitIntoClient
    public var text: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
