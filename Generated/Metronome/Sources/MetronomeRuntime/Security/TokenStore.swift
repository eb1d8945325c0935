/// The token of an application: fetched when one is needed, kept until it expires.
///
/// However many calls need a token at once, one request is sent for it, and each of them can be cancelled by itself.
actor TokenStore {
    private var token: AccessToken?
    /// Of the last token that came with one (RFC 6749 section 6).
    private var refreshToken: String?
    private var waiting: [AsyncThrowingStream<String, any Error>.Continuation] = []
    private let now: @Sendable () -> Duration

    init(now: @escaping @Sendable () -> Duration) {
        self.now = now
    }

    /// A token that is good now.
    ///
    /// - Parameter fetch: Gets a new one, if it can with the refresh token of the last one. It runs in a task of its own, which goes on when a caller is cancelled.
    func token(fetch: @escaping @Sendable (_ refreshToken: String?) async throws -> AccessToken) async throws -> String
    {
        if let token, token.expiry.map({ now() < $0 }) ?? true { return token.text }
        let (stream, continuation) = AsyncThrowingStream<String, any Error>.makeStream()
        waiting.append(continuation)
        if waiting.count == 1 {
            let refreshToken = refreshToken
            Task {
                do {
                    finish(.success(try await fetch(refreshToken)))
                } catch {
                    finish(.failure(error))
                }
            }
        }
        for try await token in stream { return token }
        // The stream ends without a token only when this task is cancelled.
        throw CancellationError()
    }

    /// Forgets a token that the server refused, so that the next call fetches another one.
    func refused(_ text: String) {
        if token?.text == text { token = nil }
    }

    private func finish(_ result: Result<AccessToken, any Error>) {
        token = try? result.get()
        refreshToken = token?.refreshToken ?? refreshToken
        for continuation in waiting {
            continuation.yield(with: result.map(\.text))
            continuation.finish()
        }
        waiting = []
    }
}

/// A token and when it ends, on the clock of the client.
nonisolated struct AccessToken: Sendable {
    let text: String
    let expiry: Duration?
    /// What the next token can be fetched with.
    let refreshToken: String?

    /// Reads a successful response (RFC 6749 section 5.1).
    ///
    /// - Parameter now: When the request was sent. A token is given up a tenth of its life, at most 30 seconds, before
    ///   it ends, so that it does not end on its way.
    init(json: JSONValue, now: Duration) throws {
        guard case .object(let members) = json, case .string(let text) = members["access_token"],
            !text.trimmed.isEmpty
        else {
            throw APIError(kind: .authentication, message: "The response to the request for a token has none")
        }
        self.text = text
        refreshToken = if case .string(let text) = members["refresh_token"], !text.isEmpty { text } else { nil }
        guard let lifetime = members["expires_in"]?.seconds, lifetime.isFinite else {
            expiry = nil
            return
        }
        // Ten years are for ever, and do not overflow.
        let seconds = min(max(lifetime, 0), 315_360_000)
        expiry = now + .seconds(seconds - min(seconds / 10, 30))
    }
}

nonisolated extension JSONValue {
    /// A number, which some servers write as text.
    var seconds: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .string(let text): Double(text)
        default: nil
        }
    }
}
