import ClientRuntime

/// Notes how long a client would have waited, and does not wait.
actor SleepLog {
    private(set) var delays: [Duration] = []

    func add(_ delay: Duration) {
        delays.append(delay)
    }

    nonisolated func timing(random: Double = 0, secondsSince1970: Double = 0) -> Timing {
        Timing(
            now: Timing.system.now,
            secondsSince1970: { secondsSince1970 },
            sleep: {
                try Task.checkCancellation()
                await self.add($0)
            },
            random: { random }
        )
    }
}

/// The requests that a call makes of responses that come one after the other, the last one again and again.
struct RetryRun: Sendable {
    let transport: InMemoryTransport
    let sleeps = SleepLog()
    var client: SampleClient

    init(
        _ responses: [CannedResponse],
        random: Double = 0,
        secondsSince1970: Double = 0,
        configure: (inout ClientConfiguration) -> Void = { _ in }
    ) {
        let script = Script(responses)
        self.init(random: random, secondsSince1970: secondsSince1970, configure: configure) { _ in
            await script.next()
        }
    }

    init(
        random: Double = 0,
        secondsSince1970: Double = 0,
        configure: (inout ClientConfiguration) -> Void = { _ in },
        respond: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse
    ) {
        transport = InMemoryTransport(respond)
        var configuration = ClientConfiguration(transport: transport, environment: EnvironmentVariables([:]))
        configuration.log.level = .off
        configuration.timing = sleeps.timing(random: random, secondsSince1970: secondsSince1970)
        configure(&configuration)
        client = SampleClient(bearerToken: "token-1", configuration: configuration)
    }

    /// How many requests a call makes, whatever comes of it.
    func attempts(_ call: (SampleClient) async throws -> Void = { try await $0.pets.delete(petID: "1") }) async -> Int {
        try? await call(client)
        return await transport.requests.count
    }

    private actor Script {
        private var rest: ArraySlice<CannedResponse>

        init(_ responses: [CannedResponse]) {
            rest = responses[...]
        }

        func next() -> CannedResponse {
            defer { if rest.count > 1 { rest.removeFirst() } }
            return rest.first ?? .empty()
        }
    }
}
