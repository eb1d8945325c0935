/// What stands around each attempt of a client's calls, to see or change what goes out and what comes back.
///
/// ```swift
/// struct Stopwatch: ClientMiddleware {
///     func send(
///         _ request: HTTPRequest, body: HTTPBody?, context: RequestContext,
///         next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
///     ) async throws -> (HTTPResponse, HTTPBody) {
///         let start = ContinuousClock.now
///         defer { print(context.operationID, start.duration(to: .now)) }
///         return try await next(request, body)
///     }
/// }
/// ```
///
/// It gets requests with their credentials, and runs within the time of the attempt. Retries come from outside of it,
/// redirects are followed inside of `next`.
public nonisolated protocol ClientMiddleware: Sendable {
    /// Sends a request on, or answers it.
    ///
    /// - Parameters:
    ///   - next: The next middleware, and after the last one the transport. It may be called more than once, if the
    ///     content can be sent again.
    /// - Throws: What `next` throws, or what stands for a failed attempt; anything but ``APIError`` and
    ///   `CancellationError` counts as a failed connection.
    func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext,
        next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody)
}

/// Middleware in order, the first one outermost.
nonisolated struct MiddlewareChain: Sendable {
    typealias Sender = @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)

    let middleware: ArraySlice<any ClientMiddleware>
    let context: RequestContext
    let last: Sender

    func send(_ request: HTTPRequest, _ body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
        guard let first = middleware.first else { return try await last(request, body) }
        let rest = MiddlewareChain(middleware: middleware.dropFirst(), context: context, last: last)
        return try await first.send(request, body: body, context: context, next: { try await rest.send($0, $1) })
    }
}
