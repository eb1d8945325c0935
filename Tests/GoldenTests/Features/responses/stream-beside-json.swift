// MARK: - Client/ResponsesStreamBesideJsonClient+Chat.swift

nonisolated extension ResponsesStreamBesideJsonClient {
    /// Operations of `chat`.
    public struct Chat: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /chat`
        ///
        /// - Returns: A text.
        /// - Throws: ``ResponsesStreamBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createChat(prompt: String) async throws -> Text {
            try await createChat(CreateChatBody(prompt: prompt))
        }

        /// `POST /chat`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: A text.
        /// - Throws: ``ResponsesStreamBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createChat(_ body: CreateChatBody) async throws -> Text {
            try await client.send(
                APIOperation(
                    .post,
                    "/chat",
                    id: "createChat",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `POST /chat`
        ///
        /// - Returns: A text.
        /// - Throws: ``ResponsesStreamBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createChatStream(prompt: String) async throws -> EventStream<Text> {
            try await createChatStream(CreateChatBody(prompt: prompt))
        }

        /// `POST /chat`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: A text.
        /// - Throws: ``ResponsesStreamBesideJsonError``.
        @_alwaysEmitIntoClient
        public func createChatStream(_ body: CreateChatBody) async throws -> EventStream<Text> {
            var body = body
            body.stream = true
            return try await client.send(
                APIOperation(
                    .post,
                    "/chat",
                    id: "createChat",
                    body: .json(body),
                    response: .events()
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateChatBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("prompt", String.self),
                .optional("stream", Bool.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(prompt: String, stream: Bool? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.prompt = prompt
                self.stream = stream
            }

            @_alwaysEmitIntoClient
            public var prompt: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var stream: Bool? {
                get { _fields.optionalBool(1) }
                set { _fields.setOptionalBool(1, newValue) }
            }
        }
    }
}

// MARK: - Models/Text.swift

public nonisolated struct Text: ObjectModel {
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
