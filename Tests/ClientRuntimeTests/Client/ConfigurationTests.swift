import ClientRuntime
import Testing

@Suite("Configurations of clients")
struct ConfigurationTests {
    private struct Passing: ClientMiddleware {
        func send(
            _ request: HTTPRequest,
            body: HTTPBody?,
            context: RequestContext,
            next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
        ) async throws -> (HTTPResponse, HTTPBody) {
            try await next(request, body)
        }
    }

    @Test("What a configuration is created with is in it")
    func given() {
        let configuration = ClientConfiguration(
            timeout: .seconds(5),
            deadline: .seconds(30),
            maxRetries: 4,
            defaultHeaders: ["X-Team": "billing"],
            defaultQuery: ["region": "eu"],
            idempotencyHeader: "X-Once",
            transport: InMemoryTransport { _ in .empty() },
            middleware: [Passing()],
            log: .standardError(level: .debug, showsBodies: true),
            environment: EnvironmentVariables(["A": "1"])
        )
        #expect(configuration.timeout == .seconds(5))
        #expect(configuration.deadline == .seconds(30))
        #expect(configuration.maxRetries == 4)
        #expect(configuration.defaultHeaders == ["X-Team": "billing"])
        #expect(configuration.defaultQuery == ["region": "eu"])
        #expect(configuration.idempotencyHeader == "X-Once")
        #expect(configuration.transport is InMemoryTransport)
        #expect(configuration.middleware.first is Passing)
        #expect(configuration.log.level == .debug)
        #expect(configuration.log.showsBodies)
        #expect(configuration.environment["A"] == "1")
    }

    @Test("Unless given, an attempt has a minute, a call has no end, and no key is sent")
    func defaults() {
        let configuration = ClientConfiguration(environment: EnvironmentVariables([:]))
        #expect(configuration.timeout == .seconds(60))
        #expect(configuration.deadline == nil)
        #expect(configuration.maxRetries == 2)
        #expect(configuration.idempotencyHeader == nil)
    }
}
