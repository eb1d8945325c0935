/// What proves to a server who is asking. It is never shown when it is printed.
public struct Credential: Sendable {
    enum Content: Sendable {
        case token(String)
        case basic(username: String, password: String)
        case provider(@Sendable () async throws -> String)
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

    /// Whether there is nothing to send. An empty password is something: services that take a key for the user name
    /// ask for it.
    var isBlank: Bool {
        switch content {
        case .token(let token): token.trimmed.isEmpty
        case .basic(let username, _): username.trimmed.isEmpty
        case .provider: false
        }
    }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
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
