// MARK: - Client/VersionsSwaggerClient+Login.swift

nonisolated extension VersionsSwaggerClient {
    /// Operations of `login`.
    public struct Login: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /login`
        ///
        /// - Throws: ``VersionsSwaggerError``.
        @_alwaysEmitIntoClient
        public func login(user: String, password: String) async throws {
            try await login(LoginBody(user: user, password: password))
        }

        /// `POST /login`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``VersionsSwaggerError``.
        @_alwaysEmitIntoClient
        public func login(_ body: LoginBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/login",
                    id: "login",
                    body: .form(body),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct LoginBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("user", String.self),
                .required("password", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(user: String, password: String) {
                self.init(_fields: Fields(Self.layout))
                self.user = user
                self.password = password
            }

            @_alwaysEmitIntoClient
            public var user: String {
                get { _fields.string(0) }
                set { _fields.setString(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var password: String {
                get { _fields.string(1) }
                set { _fields.setString(1, newValue) }
            }
        }
    }
}

// MARK: - Client/VersionsSwaggerClient+Pets.swift

nonisolated extension VersionsSwaggerClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Returns: The pet.
        /// - Throws: ``VersionsSwaggerError``.
        @_alwaysEmitIntoClient
        public func create(name: String, ids: [Int]? = nil, tags: [String]? = nil) async throws -> Pet {
            try await create(Pet(name: name), ids: ids, tags: tags)
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: The pet.
        /// - Throws: ``VersionsSwaggerError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Pet, ids: [Int]? = nil, tags: [String]? = nil) async throws -> Pet {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    parameters: [
                        .query("ids", ids, explode: false),
                        .query("tags", tags),
                    ],
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
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
