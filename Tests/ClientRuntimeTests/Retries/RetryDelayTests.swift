import ClientRuntime
import Testing

@Suite("Delays between retries")
struct RetryDelayTests {
    /// The delays of a call that fails to the end.
    private func delays(
        _ response: CannedResponse = .empty(status: 500),
        random: Double = 0,
        secondsSince1970: Double = 0,
        maxRetries: Int = 1
    ) async -> [Double] {
        let run = RetryRun([response], random: random, secondsSince1970: secondsSince1970) {
            $0.maxRetries = maxRetries
        }
        _ = await run.attempts()
        return await run.sleeps.delays.map { Double($0.components.seconds) + Double($0.components.attoseconds) / 1e18 }
    }

    @Test("The backoff is min(0.5 · 2^n, 8) s × (1 − 0.25 · random)", arguments: [0, 0.3, 0.999])
    func backoff(random: Double) async {
        let delays = await delays(random: random, maxRetries: 8)
        #expect(delays.count == 8)
        for (delay, base) in zip(delays, [0.5, 1, 2, 4, 8, 8, 8, 8]) {
            #expect(abs(delay - base * (1 - 0.25 * random)) < 1e-9)
        }
    }

    @Test(
        "A delay that the server asks for is obeyed from over 0 to 60 seconds, else the backoff counts",
        arguments: [
            (["retry-after-ms": "1500"], 1.5), (["retry-after-ms": "0.5"], 0.0005), (["retry-after-ms": "60000"], 60),
            (["retry-after-ms": "60001"], 0.5), (["retry-after-ms": "0"], 0.5), (["retry-after-ms": "-5"], 0.5),
            (["retry-after-ms": "nan"], 0.5), (["retry-after-ms": "inf"], 0.5),
            (["retry-after": "7"], 7), (["retry-after": "1.25"], 1.25), (["retry-after": "60"], 60),
            (["retry-after": "61"], 0.5), (["retry-after": "0"], 0.5), (["retry-after": "soon"], 0.5),
            (["retry-after": ""], 0.5), (["retry-after": " 3 "], 3),
            (["retry-after-ms": "2000", "retry-after": "7"], 2), (["retry-after-ms": "x", "retry-after": "7"], 7),
            (["retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"], 10),
            (["retry-after": "Sunday, 06-Nov-94 08:49:42 GMT"], 5),
            (["retry-after": "Sun Nov  6 08:49:38 1994"], 1), (["retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"], 0.5),
            (["retry-after": "Sun, 06 Nov 1994 08:49:00 GMT"], 0.5),
            (["retry-after": "Sun, 06 Nov 1994 08:50:38 GMT"], 0.5),
        ] as [([String: String], Double)]
    )
    func serverDelay(fields: [String: String], expected: Double) async throws {
        var headers = HTTPFields()
        for (name, value) in fields { headers[try #require(HTTPField.Name(name))] = value }
        for status in [429, 503] {
            // Sun, 06 Nov 1994 08:49:37 GMT
            let delays = await delays(.empty(status: status, headers: headers), secondsSince1970: 784_111_777)
            #expect(delays == [expected])
        }
    }

    @Test("No attempt begins that could only end after the deadline")
    func deadline() async {
        // A real clock: what the server asks for lies beyond the deadline, and that beyond the slowest machine.
        let busy = CannedResponse.text("busy", status: 503, headers: [.retryAfter: "50"])
        let run = RetryRun([busy]) { $0.deadline = .seconds(40) }
        let error = await #expect(throws: APIError.self) { try await run.client.pets.delete(petID: "1") }
        #expect(error?.status == 503)
        #expect(await run.transport.requests.count == 1)
        #expect(await run.sleeps.delays.isEmpty)
    }

    @Test("No attempt has more time than is left until the deadline")
    func deadlineBoundsAttempts() async throws {
        // The clock is a real one, and machines may be slow: nothing here is to end by it.
        let run = RetryRun([.empty()]) { $0.timeout = .seconds(4000) }
        try await run.client.with(deadline: .seconds(3000)).pets.delete(petID: "1")
        try await run.client.with(timeout: .seconds(500), deadline: .seconds(3000)).pets.delete(petID: "1")
        let timeouts = await run.transport.requests.map(\.context.timeout)
        #expect(timeouts[0] <= .seconds(3000))
        #expect(timeouts[0] > .seconds(100))
        #expect(timeouts[1] == .seconds(500))
    }

    @Test("A deadline that has passed is a timeout, and nothing is sent")
    func deadlinePassed() async {
        let run = RetryRun([.empty()]) { $0.deadline = .zero }
        let error = await #expect(throws: APIError.self) { try await run.client.pets.delete(petID: "1") }
        #expect(error?.kind == .timeout)
        #expect(await run.transport.requests.isEmpty)
    }

    @Test("A deadline counts the attempts and the waiting between them, by the clock of the client")
    func deadlineCountsAll() async {
        let clock = Shared(Duration.seconds(100))
        // An attempt is bounded by a real clock all the same: what is left for the last one is more than machines take.
        let run = RetryRun(configure: {
            $0.timeout = .seconds(4_000)
            $0.deadline = .seconds(1_000)
            $0.maxRetries = 9
            $0.timing.now = { clock.withLock { $0 } }
            $0.timing.sleep = { delay in clock.withLock { $0 += delay } }
        }) { _ in
            clock.withLock { $0 += .seconds(400) }
            return .empty(status: 503)
        }
        // Each takes 400 s, and half a second and a second pass between them: the third begins after 801.5 s.
        let error = await #expect(throws: APIError.self) { try await run.client.pets.delete(petID: "1") }
        #expect(error?.status == 503)
        #expect(
            await run.transport.requests.map(\.context.timeout) == [.seconds(1_000), .seconds(599.5), .seconds(198.5)]
        )
    }

    @Test("Without a deadline each attempt has the whole time, however long the call takes")
    func wholeTimeout() async {
        let clock = Shared(Duration.zero)
        let run = RetryRun(configure: {
            $0.timing.now = { clock.withLock { $0 } }
            $0.timing.sleep = { delay in clock.withLock { $0 += delay } }
        }) { _ in
            clock.withLock { $0 += .seconds(50) }
            return .empty(status: 503)
        }
        #expect(await run.attempts() == 3)
        #expect(await run.transport.requests.allSatisfy { $0.context.timeout == .seconds(60) })
    }
}
