import ClientRuntime
import Testing

@Suite("Retries and redirects against a server that fails, over each transport", .timeLimit(.minutes(2)))
struct RetryFaultTests {
    /// A client that waits for nothing, and what it would have waited for.
    private func client(_ kind: TransportKind, _ server: FaultServer) -> (SampleClient, Shared<[Duration]>) {
        let waits = Shared<[Duration]>([])
        var configuration = ClientConfiguration(
            transport: kind.makeTransport(),
            log: ClientLog(level: .off) { _, _ in },
            environment: EnvironmentVariables([:])
        )
        configuration.timing = Timing(
            now: { .zero },
            // Seven seconds before the date below.
            secondsSince1970: { 784_111_770 },
            sleep: { duration in waits.withLock { $0.append(duration) } },
            random: { 0 }
        )
        let client = SampleClient(bearerToken: "token-for-tests", baseURL: server.url, configuration: configuration)
        return (client, waits)
    }

    @Test("A connection that fails is tried again, three times in all", arguments: TransportKind.allCases, 0...3)
    func failures(kind: TransportKind, count: Int) async throws {
        try await FaultServer.run({ request in
            request.number < count ? [.readContent, .reset] : [.readContent, .respond(content: #""there""#)]
        }) { server in
            let (client, waits) = client(kind, server)
            if count < 3 {
                let answer = try await client.pets.show(petID: "1")
                #expect(answer == "there")
            } else {
                let error = await #expect(throws: APIError.self) { try await client.pets.show(petID: "1") }
                #expect(error?.kind == .connection)
            }
            #expect(server.state.requests.count == min(count + 1, 3))
            let backoff: [Duration] = [.milliseconds(500), .seconds(1)]
            #expect(waits.withLock { $0 } == Array(backoff.prefix(count)))
            await server.until { $0.accepted == min(count + 1, 3) }
        }
    }

    @Test(
        "A server says when to come back",
        arguments: TransportKind.allCases,
        [
            ("Retry-After: 2", Duration.seconds(2)),
            ("Retry-After: 1.5", .seconds(1.5)),
            ("Retry-After:   3  ", .seconds(3)),
            ("retry-after-ms: 250", .milliseconds(250)),
            ("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT", .seconds(7)),
            // Nothing to go by: the backoff.
            ("Retry-After: 3600", .milliseconds(500)),
            ("Retry-After: -1", .milliseconds(500)),
            ("Retry-After: soon", .milliseconds(500)),
            ("X-A: b", .milliseconds(500)),
        ]
    )
    func retryAfter(kind: TransportKind, expected: (field: String, wait: Duration)) async throws {
        for status in [429, 503] {
            try await FaultServer.run({ request in
                request.number == 0
                    ? [.respond(status, [expected.field], content: "busy")] : [.respond(content: #""there""#)]
            }) { server in
                let (client, waits) = client(kind, server)
                let answer = try await client.pets.show(petID: "1")
                #expect(answer == "there")
                #expect(waits.withLock { $0 } == [expected.wait])
            }
        }
    }

    @Test("A server that says so is not asked again", arguments: TransportKind.allCases)
    func shouldNotRetry(kind: TransportKind) async throws {
        try await FaultServer.run(.respond(503, ["x-should-retry: false"], content: "down")) { server in
            let (client, _) = client(kind, server)
            let error = await #expect(throws: APIError.self) { try await client.pets.show(petID: "1") }
            #expect(error?.kind == .server)
            #expect(error?.description == "503 down")
            #expect(server.state.requests.count == 1)
        }
    }

    @Test("A circle of redirects ends", arguments: TransportKind.allCases)
    func redirectLoop(kind: TransportKind) async throws {
        try await FaultServer.run(.respond(302, ["Location: /again"], content: "")) { server in
            let (client, _) = client(kind, server)
            await #expect(throws: APIError.self) { try await client.pets.show(petID: "1") }
            #expect(server.state.requests.count == 21)
        }
    }

    @Test("Another origin gets no credentials", arguments: TransportKind.allCases)
    func crossOrigin(kind: TransportKind) async throws {
        try await FaultServer.run(.respond(content: #""there""#)) { other in
            let location = "Location: \(other.url)/there"
            try await FaultServer.run(.respond(307, [location], content: "")) { server in
                let (client, _) = client(kind, server)
                let answer = try await client.pets.show(petID: "1")
                #expect(answer == "there")
                #expect(server.state.requests[0].fields["authorization"] == "Bearer token-for-tests")
                #expect(other.state.requests[0].fields["authorization"] == nil)
            }
        }
    }
}
