// MARK: - Client/BodiesFormClient+Login.swift

nonisolated extension BodiesFormClient {
    /// Operations of `login`.
    public struct Login: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /login`
        ///
        /// - Throws: ``BodiesFormError``.
        @_alwaysEmitIntoClient
        public func login(user: String, password: String, scopes: [String]? = nil) async throws {
            try await login(LoginBody(user: user, password: password, scopes: scopes))
        }

        /// `POST /login`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``BodiesFormError``.
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
                .optional("scopes", [String].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(user: String, password: String, scopes: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.user = user
                self.password = password
                self.scopes = scopes
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

            @_alwaysEmitIntoClient
            public var scopes: [String]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }
        }
    }
}
