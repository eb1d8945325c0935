// MARK: - Client/ObjectsReadOnlyClient+Users.swift

nonisolated extension ObjectsReadOnlyClient {
    /// Operations of `users`.
    public struct Users: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /users`
        ///
        /// - Returns: The user.
        /// - Throws: ``ObjectsReadOnlyError``.
        @_alwaysEmitIntoClient
        public func createUser(name: String) async throws -> User {
            try await createUser(User(name: name))
        }

        /// `POST /users`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The user.
        /// - Throws: ``ObjectsReadOnlyError``.
        @_alwaysEmitIntoClient
        public func createUser(_ body: User) async throws -> User {
            try await client.send(
                APIOperation(
                    .post,
                    "/users",
                    id: "createUser",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}

// MARK: - Models/User.swift

public nonisolated struct User: ObjectModel {
    public static let layout = ObjectLayout([
        .readOnly("id", Int.self),
        .optional("createdAt", String.self),
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, id: Int? = nil, createdAt: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        _fields.setOptionalInt(0, id)
        self.createdAt = createdAt
        self.name = name
    }

    /// Read-only: the server sets it.
    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    /// Read-only: the server sets it.
    @_alwaysEmitIntoClient
    public var createdAt: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(2) }
        set { _fields.setString(2, newValue) }
    }
}
