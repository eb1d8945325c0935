// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

nonisolated extension StreamsClient {
    /// Operations of `chat`.
    public struct Chat: Sendable {
        @usableFromInline let client: APIClient

        /// Answer, at once or word by word.
        ///
        /// `POST /chat`
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createChat(prompt: String) async throws -> Streams.Chat {
            try await createChat(CreateChatBody(prompt: prompt))
        }

        /// Answer, at once or word by word.
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createChat(_ body: CreateChatBody) async throws -> Streams.Chat {
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

        /// Answer, at once or word by word.
        ///
        /// `POST /chat`
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createChatStream(prompt: String) async throws -> EventStream<Chunk> {
            try await createChatStream(CreateChatBody(prompt: prompt))
        }

        /// Answer, at once or word by word.
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createChatStream(_ body: CreateChatBody) async throws -> EventStream<Chunk> {
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
                .optional("stream", Bool.self, nullable: true),
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

            /// Default: `false`.
            @_alwaysEmitIntoClient
            public var stream: Bool? {
                get { _fields.optionalBool(1) }
                set { _fields.setOptionalBool(1, newValue) }
            }
        }
    }
}
