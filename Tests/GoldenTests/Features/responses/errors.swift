// MARK: - Client/ResponsesErrorsClient+Pets.swift

nonisolated extension ResponsesErrorsClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ResponsesErrorsError``. Its documented bodies: ``Problem`` (401, 403, default),
        ///   ``Missing`` (404), ``Invalid`` (4XX).
        @_alwaysEmitIntoClient
        public func find() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "find",
                    response: .none,
                    errors: [
                        "401": Problem.self,
                        "403": Problem.self,
                        "404": Missing.self,
                        "4XX": Invalid.self,
                        "default": Problem.self,
                    ]
                )
            )
        }
    }
}

// MARK: - Models/Invalid.swift

public nonisolated struct Invalid: ObjectModel {
    public static let layout = ObjectLayout([
        .required("field", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(field: String) {
        self.init(_fields: Fields(Self.layout))
        self.field = field
    }

    @_alwaysEmitIntoClient
    public var field: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

// MARK: - Models/Missing.swift

public nonisolated struct Missing: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}

// MARK: - Models/Problem.swift

public nonisolated struct Problem: ObjectModel {
    public static let layout = ObjectLayout([
        .required("message", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(message: String) {
        self.init(_fields: Fields(Self.layout))
        self.message = message
    }

    @_alwaysEmitIntoClient
    public var message: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
