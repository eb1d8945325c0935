#if canImport(FoundationNetworking)
import Foundation
public import FoundationNetworking
#else
public import Foundation
#endif

/// Sends requests with `URLSession`.
///
/// Requests and responses pass as they are: no cookies are kept, nothing is cached and no redirect is followed. Contents
/// are streamed in constant memory. A response whose content is left unread ends with the last reference to it.
/// Compressed contents arrive decompressed, and have no ``HTTPBody/length`` then.
///
/// `URLSession` sends no content with `GET`. That is an ``APIError`` of kind `encoding`; `AsyncHTTPClientTransport` can.
///
/// On Apple's platforms a server waits while the reader of its response is slow, and a request waits for the sequence
/// that gives its content. Foundation on other platforms can do neither, so there
/// - what a slow reader has not read yet waits in a temporary file, of which at most 1 MiB is in memory;
/// - content that comes in pieces is read to its end before it is sent, beyond 1 MiB into a temporary file. What has to
///   be sent while it comes into being needs `AsyncHTTPClientTransport`;
/// - all sessions of a process share a queue, which is left to others only when a socket is empty: a server that sends
///   faster than Foundation reads, as one on the same machine may, holds up other calls and cancellation meanwhile;
/// - a server that closes the connection inside of a header line ends the process: Foundation traps;
/// - the content of a redirect that does not say where to is lost.
///
/// Servers on Linux are better off with `AsyncHTTPClientTransport`, behind the package trait `AsyncHTTPClient`.
public nonisolated final class URLSessionTransport: HTTPTransport {
    /// Answers what a server, or the connection to it, asks to be convinced of.
    public typealias ChallengeHandler =
        @Sendable (URLAuthenticationChallenge) async -> (URLSession.AuthChallengeDisposition, URLCredential?)

    /// One transport for all clients that are not given another, so that they share connections.
    public static let shared = URLSessionTransport()

    private let session: URLSession
    private let starting = DispatchQueue(label: "URLSessionTransport")
    private let challengeHandler: ChallengeHandler?

    /// Creates a transport with connections of its own.
    ///
    /// - Parameters:
    ///   - configuration: For proxies and the like. Unless given, one without cookies, cache and stored credentials.
    ///   - challengeHandler: Asked for client certificates (mutual TLS) and whether to trust a server's (pinning). On
    ///     other platforms than Apple's it is asked for user names and passwords only, as `URLSession` is there.
    public init(configuration: URLSessionConfiguration? = nil, challengeHandler: ChallengeHandler? = nil) {
        session = URLSession(
            configuration: configuration ?? Self.plainConfiguration(),
            delegate: SessionDelegate(),
            delegateQueue: Self.delegateQueue()
        )
        self.challengeHandler = challengeHandler
    }

    deinit {
        // A session keeps its delegate, and itself, until it is told to end.
        session.finishTasksAndInvalidate()
    }

    /// - Throws: ``APIError`` of kind `connection`, `timeout`, `cancelled`, or `encoding` where the request is none that
    ///   `URLSession` sends or its content cannot be read; `CancellationError`.
    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody) {
        var urlRequest = try URLRequest(request, hasContent: body != nil)
        var upload: URLSessionUpload?
        if let body {
            guard request.method != .get else {
                throw APIError(kind: .encoding, message: "URLSession sends no content with GET: use another transport")
            }
            let content = try await URLSessionUpload(body)
            await content.attach(to: &urlRequest)
            upload = content
        }
        try Task.checkCancellation()
        return try await start(urlRequest, upload, authority: request.authority ?? "").response()
    }

    /// Foundation waits for its queue to make a task, so that is no work for the thread of an async function.
    private func start(
        _ request: URLRequest,
        _ upload: URLSessionUpload?,
        authority: String
    ) async -> URLSessionExchange {
        await withCheckedContinuation { continuation in
            starting.async { [session, challengeHandler] in
                continuation.resume(
                    returning: URLSessionExchange(
                        request,
                        upload: upload,
                        in: session,
                        authority: authority,
                        challengeHandler: challengeHandler
                    )
                )
            }
        }
    }

    private static func delegateQueue() -> OperationQueue? {
        #if canImport(FoundationNetworking)
        ImmediateQueue()
        #else
        nil
        #endif
    }

    private static func plainConfiguration() -> URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.urlCredentialStorage = nil
        #if canImport(FoundationNetworking)
        // Six, as in a browser, are few for a server, and some may be streams that take long.
        configuration.httpMaximumConnectionsPerHost = 64
        #endif
        return configuration
    }
}
