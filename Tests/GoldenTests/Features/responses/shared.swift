// MARK: - Client/ResponsesSharedClient+Pets.swift

nonisolated extension ResponsesSharedClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ResponsesSharedError``. Its documented bodies: ``UnauthorizedResponse`` (401).
        @_alwaysEmitIntoClient
        public func find() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "find",
                    response: .none,
                    errors: ["401": UnauthorizedResponse.self]
                )
            )
        }

        /// `PUT /pets`
        ///
        /// - Throws: ``ResponsesSharedError``. Its documented bodies: ``UnauthorizedResponse`` (401).
        @_alwaysEmitIntoClient
        public func rename(name: String, mode: ModeParameter? = nil) async throws {
            try await rename(PetBody(name: name), mode: mode)
        }

        /// `PUT /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``ResponsesSharedError``. Its documented bodies: ``UnauthorizedResponse`` (401).
        @_alwaysEmitIntoClient
        public func rename(_ body: PetBody, mode: ModeParameter? = nil) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets",
                    id: "rename",
                    parameters: [
                        .query("mode", mode),
                    ],
                    body: .json(body),
                    response: .none,
                    errors: ["401": UnauthorizedResponse.self]
                )
            )
        }

        /// `POST /pets`
        ///
        /// - Throws: ``ResponsesSharedError``. Its documented bodies: ``UnauthorizedResponse`` (401).
        @_alwaysEmitIntoClient
        public func add(name: String, mode: ModeParameter? = nil) async throws {
            try await add(PetBody(name: name), mode: mode)
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``ResponsesSharedError``. Its documented bodies: ``UnauthorizedResponse`` (401).
        @_alwaysEmitIntoClient
        public func add(_ body: PetBody, mode: ModeParameter? = nil) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "add",
                    parameters: [
                        .query("mode", mode),
                    ],
                    body: .json(body),
                    response: .none,
                    errors: ["401": UnauthorizedResponse.self]
                )
            )
        }
    }
}

// MARK: - Models/ModeParameter.swift

/// What the parameter `Mode` may be.
public nonisolated struct ModeParameter: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var strict: Self { Self(rawValue: "strict") }

    @_alwaysEmitIntoClient
    public static var lax: Self { Self(rawValue: "lax") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .strict,
            .lax,
        ]
    }
}

// MARK: - Models/PetBody.swift

/// The request body `Pet`.
public nonisolated struct PetBody: ObjectModel {
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

// MARK: - Models/UnauthorizedResponse.swift

/// The body of the response `Unauthorized`.
public nonisolated struct UnauthorizedResponse: ObjectModel {
    public static let layout = ObjectLayout([
        .required("reason", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(reason: String) {
        self.init(_fields: Fields(Self.layout))
        self.reason = reason
    }

    @_alwaysEmitIntoClient
    public var reason: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
