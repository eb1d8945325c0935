/// What proves to a server who is asking. It is never shown when it is printed.
public nonisolated struct Credential: Sendable {
    enum Content: Sendable {
        case token(String)
        case basic(username: String, password: String)
        case provider(@Sendable () async throws -> String)
        case client(ClientCredentials)
        case device(DeviceClient)
    }

    let content: Content

    /// A bearer token or an API key. Blank counts as not given.
    public static func token(_ token: String) -> Credential {
        Credential(content: .token(token))
    }

    /// A user name and a password (RFC 7617).
    public static func basic(username: String, password: String) -> Credential {
        Credential(content: .basic(username: username, password: password))
    }

    /// A bearer token or an API key that changes: the closure is asked again for each attempt to send a request.
    public static func provider(_ token: @escaping @Sendable () async throws -> String) -> Credential {
        Credential(content: .provider(token))
    }

    /// The ID and the secret of an application, with which the client fetches tokens by itself (RFC 6749 section 4.4).
    /// A token is kept until it expires, and calls at the same time wait for one token.
    ///
    /// - Parameters:
    ///   - scopes: What the token is asked to be good for; none leaves it to the server.
    ///   - placement: How the ID and the secret are sent.
    public static func clientCredentials(
        id: String,
        secret: String,
        scopes: [String] = [],
        placement: ClientCredentialsPlacement = .header
    ) -> Credential {
        Credential(content: .client(ClientCredentials(id: id, secret: secret, scopes: scopes, placement: placement)))
    }

    /// An application on a device that is hard to type on: a person lets it in by a telephone or a computer (RFC 8628).
    ///
    /// The first call that needs a token asks for a code, has it shown, and waits until the person has decided; calls at
    /// the same time wait for the same decision. It is bounded by the time that a call has: give it a
    /// ``CallOptions/timeout`` of some minutes, or call again, since what was begun goes on. Later tokens are fetched
    /// with the refresh token, where the server gives one, and without the person.
    ///
    /// ```swift
    /// .deviceAuthorization(clientID: "tv") { authorization in
    ///     print("Open \(authorization.verificationURL) and type \(authorization.userCode)")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - clientSecret: For applications that have one.
    ///   - scopes: What the token is asked to be good for; none leaves it to the server.
    ///   - prompt: Shows the person what to do, and returns at once.
    public static func deviceAuthorization(
        clientID: String,
        clientSecret: String? = nil,
        scopes: [String] = [],
        prompt: @escaping @Sendable (DeviceAuthorization) async throws -> Void
    ) -> Credential {
        Credential(content: .device(DeviceClient(id: clientID, secret: clientSecret, scopes: scopes, prompt: prompt)))
    }

    /// The token where there is one, else the credentials of the application where there are both.
    public static func oauth2(token: String?, clientID: String?, clientSecret: String?) -> Credential? {
        if let token, !token.trimmed.isEmpty { return .token(token) }
        guard let clientID, let clientSecret else { return nil }
        return .clientCredentials(id: clientID, secret: clientSecret)
    }

    /// Whether there is nothing to send. An empty password is something: services that take a key for the user name
    /// ask for it.
    var isBlank: Bool {
        switch content {
        case .token(let token): token.trimmed.isEmpty
        case .basic(let username, _): username.trimmed.isEmpty
        case .provider: false
        case .device(let device): device.id.trimmed.isEmpty
        case .client(let client): client.id.trimmed.isEmpty || client.secret.trimmed.isEmpty
        }
    }
}

nonisolated extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        "Credential(…)"
    }

    public var debugDescription: String {
        description
    }

    public var customMirror: Mirror {
        Mirror(self, children: [])
    }
}
