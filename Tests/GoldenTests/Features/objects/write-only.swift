// MARK: - Client/ObjectsWriteOnlyClient+Users.swift

nonisolated extension ObjectsWriteOnlyClient {
    /// Operations of `users`.
    public struct Users: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /users`
        ///
        /// - Returns: The user.
        /// - Throws: ``ObjectsWriteOnlyError``.
        @_alwaysEmitIntoClient
        public func login(name: String, password: String) async throws -> Login {
            try await login(Login(name: name, password: password))
        }

        /// `POST /users`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The user.
        /// - Throws: ``ObjectsWriteOnlyError``.
        @_alwaysEmitIntoClient
        public func login(_ body: Login) async throws -> Login {
            try await client.send(
                APIOperation(
                    .post,
                    "/users",
                    id: "login",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}

// MARK: - Models/Login.swift

public nonisolated struct Login: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .writeOnly("password", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, password: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.password = password
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    /// Write-only: the server keeps it for itself.
    @_alwaysEmitIntoClient
    public var password: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
