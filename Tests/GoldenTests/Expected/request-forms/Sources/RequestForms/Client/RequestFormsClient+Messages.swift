// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestFormsRuntime

nonisolated extension RequestFormsClient {
    /// Operations of `messages`.
    public struct Messages: Sendable {
        @usableFromInline let client: APIClient

        /// Sends a message.
        ///
        /// `POST /messages`
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func createMessage(
            text: String,
            poll: CreateMessageBody.Poll? = nil,
            tags: [String]? = nil
        ) async throws {
            try await createMessage(CreateMessageBody(text: text, poll: poll, tags: tags))
        }

        /// Sends a message.
        ///
        /// The same call, with the body as one value.
        ///
        /// - Parameters:
        ///   - body: The message.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func createMessage(_ body: CreateMessageBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/messages",
                    id: "createMessage",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// Sends a message.
        ///
        /// The same call, with the body as `application/x-www-form-urlencoded`.
        ///
        /// - Parameters:
        ///   - body: The message.
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func createMessageAsForm2(_ body: CreateMessageBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/messages",
                    id: "createMessage",
                    body: .form(body),
                    response: .none
                )
            )
        }

        /// Sends a message.
        ///
        /// The same call, with the body as `multipart/form-data`.
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func createMessageAsMultipart(
            text: String,
            poll: CreateMessagePoll? = nil,
            files: [FilePart]? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/messages",
                    id: "createMessage",
                    body: .multipart([
                        .value("text", text),
                        .value("poll", poll),
                        .files("files", files),
                    ]),
                    response: .none
                )
            )
        }

        /// Has a name that another operation's second form would have.
        ///
        /// `PUT /messages`
        ///
        /// - Throws: ``RequestFormsError``.
        @_alwaysEmitIntoClient
        public func createMessageAsForm() async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/messages",
                    id: "createMessageAsForm",
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct CreateMessageBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("text", String.self),
                .optional("poll", Poll.self),
                .optional("tags", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(text: String, poll: Poll? = nil, tags: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.text = text
                self.poll = poll
                self.tags = tags
            }

            @_alwaysEmitIntoClient
            public var text: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var poll: Poll? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            @_alwaysEmitIntoClient
            public var tags: [String]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }

            public nonisolated struct Poll: ObjectModel {
                public static let layout = ObjectLayout([
                    .optional("question", String.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(question: String? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.question = question
                }

                @_alwaysEmitIntoClient
                public var question: String? {
                    get { _fields.optionalString(0) }
                    set { _fields.setOptionalString(0, newValue) }
                }
            }
        }

        public nonisolated struct CreateMessagePoll: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("question", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(question: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.question = question
            }

            @_alwaysEmitIntoClient
            public var question: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}
