// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

nonisolated extension StreamsClient {
    /// Operations of `required`.
    public struct Required: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /required`
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createRequired(prompt: String) async throws -> Streams.Chat {
            try await createRequired(CreateRequiredBody(stream: false, prompt: prompt))
        }

        /// `POST /required`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createRequired(_ body: CreateRequiredBody) async throws -> Streams.Chat {
            try await client.send(
                APIOperation(
                    .post,
                    "/required",
                    id: "createRequired",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `POST /required`
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createRequiredStream(prompt: String) async throws -> EventStream<Chunk> {
            try await createRequiredStream(CreateRequiredBody(stream: true, prompt: prompt))
        }

        /// `POST /required`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The answer.
        /// - Throws: ``StreamsError``.
        @_alwaysEmitIntoClient
        public func createRequiredStream(_ body: CreateRequiredBody) async throws -> EventStream<Chunk> {
            var body = body
            body.stream = true
            return try await client.send(
                APIOperation(
                    .post,
                    "/required",
                    id: "createRequired",
                    body: .json(body),
                    response: .events()
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateRequiredBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("stream", Bool.self),
                .required("prompt", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(stream: Bool, prompt: String) {
                self.init(_fields: Fields(Self.layout))
                self.stream = stream
                self.prompt = prompt
            }

            @_alwaysEmitIntoClient
            public var stream: Bool {
                get { _fields.bool(0) }
                set { _fields.setBool(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var prompt: String {
                get { _fields.string(1) }
                set { _fields.setString(1, newValue) }
            }
        }
    }
}
