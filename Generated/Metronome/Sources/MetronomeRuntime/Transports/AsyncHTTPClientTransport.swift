#if AsyncHTTPClient
public import AsyncHTTPClient

/// Sends requests with AsyncHTTPClient, for servers. Behind the package trait `AsyncHTTPClient`.
///
/// ```swift
/// .package(url: "…", from: "1.0.0", traits: ["AsyncHTTPClient"])
/// ```
///
/// Requests and responses pass as they are, and contents are streamed both ways in constant memory: a server waits while
/// the reader of its response is slow, and a request waits for the sequence that gives its content, even when the
/// response has already begun. A response whose content is left unread ends with the last reference to it.
///
/// Contents in gzip and deflate arrive decompressed; `Content-Encoding` and `Content-Length` still tell what was sent,
/// so that such content has no ``HTTPBody/length``. One that becomes more than 100 times as large is an ``APIError``.
public nonisolated final class AsyncHTTPClientTransport: HTTPTransport {
    /// One transport for all clients that want it, so that they share connections.
    public static let shared = AsyncHTTPClientTransport()

    private let owner: Owner

    /// Creates a transport with connections of its own, which end with it and the last response that it gave.
    ///
    /// - Parameter configuration: For TLS (a client certificate, trust), proxies, timeouts and the like. Redirects are
    ///   not followed whatever it says: they are the client's to follow, which knows what is a credential.
    public init(configuration: HTTPClient.Configuration = AsyncHTTPClientTransport.plainConfiguration) {
        var configuration = configuration
        configuration.redirectConfiguration = .disallow
        owner = Owner(HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration), true)
    }

    /// Creates a transport that sends with a client of yours, which you shut down after it.
    ///
    /// - Parameter client: Made with `redirectConfiguration: .disallow`. A redirect that it follows by itself is an
    ///   ``APIError`` of kind `invalidConfiguration`.
    public init(_ client: HTTPClient) {
        owner = Owner(client, false)
    }

    /// What a transport uses that is given nothing else: up to 64 connections to a host for HTTP/1.1, decompression, an
    /// end to connections that are silent for an hour, and no attempts to connect again, which are the client's.
    public static var plainConfiguration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            // The client's own clock decides how long a call takes; this one only ends streams whose server is gone.
            timeout: .init(connect: .seconds(30), read: .hours(1)),
            decompression: .enabled(limit: .ratio(100))
        )
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// - Throws: ``APIError`` of kind `connection`, `timeout`, `cancelled`, or `encoding` where the request is none that
    ///   can be sent or its content cannot be read; `CancellationError`.
    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody) {
        let authority = request.authority ?? ""
        // AsyncHTTPClient may send what is cancelled already.
        try Task.checkCancellation()
        do {
            // The clock of whoever calls decides how long this may take.
            let response = try await owner.client.execute(
                HTTPClientRequest(request, body: body, flush: owner.flush),
                deadline: .distantFuture
            )
            guard response.history.count < 2 else {
                throw APIError(
                    kind: .invalidConfiguration,
                    message: "The HTTPClient of this transport follows redirects: create it with '.disallow'"
                )
            }
            let head = try HTTPResponse(response)
            let length = head.contentLength(toRequestWith: request.method.rawValue)
            return (head, content(response.body, length: length, authority: authority))
        } catch {
            throw APIError.mapped(error, authority: authority)
        }
    }

    /// Content that can be read once: AsyncHTTPClient allows no second iterator.
    private func content(_ body: HTTPClientResponse.Body, length: Int?, authority: String) -> HTTPBody {
        let claim = Claim()
        return HTTPBody(length: length, isReplayable: false) { [owner] in
            var iterator: HTTPClientResponse.Body.AsyncIterator?
            return HTTPBody.AsyncIterator {
                if iterator == nil {
                    guard await claim.take() else { return nil }
                    iterator = body.makeAsyncIterator()
                }
                defer { withExtendedLifetime(owner) {} }
                do {
                    if let buffer = try await iterator?.next() { return [UInt8](buffer.readableBytesView) }
                } catch {
                    throw APIError.mapped(error, authority: authority)
                }
                try Task.checkCancellation()
                return nil
            }
        }
    }
}

/// A client that is shut down when neither a transport nor a response needs it any longer.
private nonisolated final class Owner: Sendable {
    let client: HTTPClient
    private let isOwn: Bool

    init(_ client: HTTPClient, _ isOwn: Bool) {
        self.client = client
        self.isOwn = isOwn
    }

    /// Waits until every event loop has done what it was given before.
    @Sendable func flush() async throws {
        for eventLoop in client.eventLoopGroup.makeIterator() { try await eventLoop.submit {}.get() }
    }

    deinit {
        guard isOwn else { return }
        let client = client
        Task { try await client.shutdown() }
    }
}
#endif
