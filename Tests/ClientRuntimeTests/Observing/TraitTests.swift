#if Logging
import ClientRuntime
import Logging
import Testing

@Suite("swift-log")
struct SwiftLogTests {
    private struct Handler: LogHandler {
        let note: @Sendable (Logger.Level, String) -> Void
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level

        func log(event: LogEvent) {
            note(event.level, "\(event.message)")
        }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
    }

    @Test(
        "The level of the logger counts",
        arguments: [(Logger.Level.critical, 0), (.warning, 1), (.info, 3), (.trace, 7)]
    )
    func level(level: Logger.Level, count: Int) async throws {
        let (stream, continuation) = AsyncStream<Logger.Level>.makeStream()
        let logger = Logger(label: "test") { _ in
            Handler(note: { level, _ in continuation.yield(level) }, logLevel: level)
        }
        let run = RetryRun([.empty(status: 500), .empty()]) { $0.log = ClientLog(logger) }
        try await run.client.pets.delete(petID: "1")
        continuation.finish()
        let levels = await stream.reduce(into: []) { $0.append($1) }
        #expect(levels.count == count)
        #expect(count == 0 || levels.contains(.warning))
    }
}
#endif

#if Tracing
import ClientRuntime
import InMemoryTracing
import Testing
import Tracing

@Suite("swift-distributed-tracing")
struct TracingTests {
    @Test("Each attempt is a span with the names of OpenTelemetry, and its context is sent on")
    func spans() async throws {
        let tracer = InMemoryTracer()
        let run = RetryRun([.empty(status: 503), .empty()]) { $0.middleware = [TracingMiddleware(tracer: tracer)] }
        try await run.client.pets.delete(petID: "secret-id")
        let spans = tracer.finishedSpans
        #expect(spans.map(\.operationName) == ["DELETE /pets/{petId}", "DELETE /pets/{petId}"])
        #expect(spans.allSatisfy { $0.kind == .client })
        let first = try #require(spans.first).attributes
        #expect(first.get("http.request.method") == .string("DELETE"))
        #expect(first.get("url.template") == .string("/pets/{petId}"))
        #expect(first.get("server.address") == .string("api.sample.example"))
        #expect(first.get("server.port") == .int64(443))
        #expect(first.get("http.response.status_code") == .int64(503))
        #expect(first.get("error.type") == .string("503"))
        #expect(first.get("http.request.resend_count") == nil)
        let second = spans[1].attributes
        #expect(second.get("http.request.resend_count") == .int64(1))
        #expect(
            second.get("http.response.status_code") == .int64(200)
                || second.get("http.response.status_code") == .int64(204)
        )
        #expect(second.get("error.type") == nil)
        #expect(!"\(spans)".contains("secret-id"))
        #expect(tracer.performedContextInjections.count == 2)
    }

    @Test("An attempt without an answer is a span with the kind of the error")
    func failure() async throws {
        let tracer = InMemoryTracer()
        let run = RetryRun(
            configure: {
                $0.middleware = [TracingMiddleware(tracer: tracer)]
                $0.maxRetries = 0
            }
        ) { _ in throw APIError(kind: .connection, message: "no") }
        _ = await run.attempts()
        #expect(tracer.finishedSpans.first?.attributes.get("error.type") == .string("connection"))
    }

    @Test("A span does not show what a transport threw")
    func secrecy() async throws {
        struct Failure: Error { let url = "https://x.example/?key=secret-1" }
        let tracer = InMemoryTracer()
        let run = RetryRun(
            configure: {
                $0.middleware = [TracingMiddleware(tracer: tracer)]
                $0.maxRetries = 0
            }
        ) { _ in throw Failure() }
        _ = await run.attempts()
        let errors = tracer.finishedSpans.flatMap(\.errors)
        #expect(!errors.isEmpty)
        for error in errors { #expect(!"\(error.error)".contains("secret-1")) }
    }
}
#endif
