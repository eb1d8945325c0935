// MARK: - Client/ResponsesSeveralMediaTypesClient+Reports.swift

nonisolated extension ResponsesSeveralMediaTypesClient {
    /// Operations of `reports`.
    public struct Reports: Sendable {
        @usableFromInline let client: APIClient

        /// A report.
        ///
        /// `GET /reports/{id}`
        ///
        /// - Returns: The report.
        /// - Throws: ``ResponsesSeveralMediaTypesError``. Its documented bodies: ``GetNotFoundResponse`` (404).
        @_alwaysEmitIntoClient
        public func get(id: Int) async throws -> Report {
            try await client.send(
                APIOperation(
                    .get,
                    "/reports/{id}",
                    id: "get",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .json,
                    errors: ["404": GetNotFoundResponse.self]
                )
            )
        }

        /// A report.
        ///
        /// `GET /reports/{id}`
        ///
        /// The same call, answered with `text/csv`.
        ///
        /// - Returns: The report.
        /// - Throws: ``ResponsesSeveralMediaTypesError``. Its documented bodies: ``GetNotFoundResponse`` (404).
        @_alwaysEmitIntoClient
        public func getReturningText(id: Int) async throws -> String {
            try await client.send(
                APIOperation(
                    .get,
                    "/reports/{id}",
                    id: "get",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .text,
                    accept: "text/csv",
                    errors: ["404": GetNotFoundResponse.self]
                )
            )
        }

        /// A report.
        ///
        /// `GET /reports/{id}`
        ///
        /// The same call, answered with `application/pdf` or `image/png`.
        ///
        /// - Parameters:
        ///   - id: `{id}` in the path.
        ///   - accept: The media types to ask for: `application/pdf`, `image/png`.
        /// - Returns: The report.
        /// - Throws: ``ResponsesSeveralMediaTypesError``. Its documented bodies: ``GetNotFoundResponse`` (404).
        @_alwaysEmitIntoClient
        public func getReturningBytes(id: Int, accept: String = "application/pdf, image/png") async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/reports/{id}",
                    id: "get",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .body,
                    accept: accept,
                    errors: ["404": GetNotFoundResponse.self]
                )
            )
        }

        /// `POST /reports`
        ///
        /// - Returns: Made.
        /// - Throws: ``ResponsesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func create(name: String) async throws -> Report {
            try await create(Report(name: name))
        }

        /// `POST /reports`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Made.
        /// - Throws: ``ResponsesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Report) async throws -> Report {
            try await client.send(
                APIOperation(
                    .post,
                    "/reports",
                    id: "create",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// `POST /reports`
        ///
        /// The same call, answered with `text/plain`.
        ///
        /// - Returns: Made.
        /// - Throws: ``ResponsesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func createReturningText(name: String) async throws -> String {
            try await createReturningText(Report(name: name))
        }

        /// `POST /reports`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: Made.
        /// - Throws: ``ResponsesSeveralMediaTypesError``.
        @_alwaysEmitIntoClient
        public func createReturningText(_ body: Report) async throws -> String {
            try await client.send(
                APIOperation(
                    .post,
                    "/reports",
                    id: "create",
                    body: .json(body),
                    response: .text
                )
            )
        }

        /// The body of a `404` response.
        public nonisolated struct GetNotFoundResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("message", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(message: String? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.message = message
            }

            @_alwaysEmitIntoClient
            public var message: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
    }
}

// MARK: - Models/Report.swift

public nonisolated struct Report: ObjectModel {
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
