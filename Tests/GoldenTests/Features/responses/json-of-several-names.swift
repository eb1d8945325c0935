// MARK: - Client/ResponsesJsonOfSeveralNamesClient+Files.swift

nonisolated extension ResponsesJsonOfSeveralNamesClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /files`
        ///
        /// - Parameters:
        ///   - accept: The media types to ask for: `application/json`, `application/hal+json`.
        /// - Returns: A file.
        /// - Throws: ``ResponsesJsonOfSeveralNamesError``.
        @_alwaysEmitIntoClient
        public func get(accept: String = "application/json") async throws -> File {
            try await client.send(
                APIOperation(
                    .get,
                    "/files",
                    id: "get",
                    response: .json,
                    accept: accept
                )
            )
        }

        /// `GET /files`
        ///
        /// The same call, answered with `application/vnd.example.tree`.
        ///
        /// - Returns: A file.
        /// - Throws: ``ResponsesJsonOfSeveralNamesError``.
        @_alwaysEmitIntoClient
        public func getReturningVndExampleTree() async throws -> GetVndExampleTreeResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/files",
                    id: "get",
                    response: .json,
                    accept: "application/vnd.example.tree"
                )
            )
        }

        /// `GET /files`
        ///
        /// The same call, answered with `application/vnd.example.raw`.
        ///
        /// - Returns: A file.
        /// - Throws: ``ResponsesJsonOfSeveralNamesError``.
        @_alwaysEmitIntoClient
        public func getReturningBytes() async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/files",
                    id: "get",
                    response: .body,
                    accept: "application/vnd.example.raw"
                )
            )
        }

        /// `GET /files`
        ///
        /// The same call, answered with `application/json+sarif`.
        ///
        /// - Returns: A file.
        /// - Throws: ``ResponsesJsonOfSeveralNamesError``.
        @_alwaysEmitIntoClient
        public func getReturningJSONSarif() async throws -> GetJSONSarifResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/files",
                    id: "get",
                    response: .json,
                    accept: "application/json+sarif"
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct GetVndExampleTreeResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("entries", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(entries: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.entries = entries
            }

            @_alwaysEmitIntoClient
            public var entries: [String]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }
        }

        /// The body of a `200` response.
        public nonisolated struct GetJSONSarifResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("runs", Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(runs: Int? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.runs = runs
            }

            @_alwaysEmitIntoClient
            public var runs: Int? {
                get { _fields.optionalInt(0) }
                set { _fields.setOptionalInt(0, newValue) }
            }
        }
    }
}

// MARK: - Models/File.swift

public nonisolated struct File: ObjectModel {
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
