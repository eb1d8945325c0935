import ClientRuntime
import Testing

@Suite("Retries")
struct RetryTests {
    @Test("A call is sent three times at most, unless configured", arguments: [0, 1, 2, 5])
    func count(maxRetries: Int) async {
        let run = RetryRun([.empty(status: 500)]) { $0.maxRetries = maxRetries }
        #expect(await run.attempts() == 1 + maxRetries)
        #expect(ClientConfiguration(environment: EnvironmentVariables([:])).maxRetries == 2)
    }

    @Test("It ends with the first success")
    func success() async throws {
        let run = RetryRun([.empty(status: 503), .empty(status: 429), .empty()])
        try await run.client.pets.delete(petID: "1")
        #expect(await run.transport.requests.count == 3)
    }

    @Test(
        "Only some statuses are worth another attempt",
        arguments: [
            (400, 1), (401, 1), (403, 1), (404, 1), (408, 2), (409, 2), (410, 1), (422, 1), (429, 2), (499, 1),
            (500, 2),
            (501, 2), (503, 2), (599, 2),
        ]
    )
    func statuses(status: Int, attempts: Int) async {
        let run = RetryRun([.empty(status: status), .empty()])
        #expect(await run.attempts() == attempts)
    }

    @Test("The policy can name other statuses")
    func otherStatuses() async {
        for (status, attempts) in [(418, 2), (429, 1), (500, 1), (503, 1)] {
            let run = RetryRun([.empty(status: status), .empty()]) {
                $0.retries.statuses = [418]
                $0.retries.retriesServerErrors = false
            }
            #expect(await run.attempts() == attempts, "\(status)")
        }
    }

    @Test(
        "x-should-retry decides alone",
        arguments: [(400, "true", 2), (500, "false", 1), (409, "false", 1), (404, "maybe", 1), (500, "maybe", 2)]
    )
    func shouldRetry(status: Int, value: String, attempts: Int) async throws {
        let name = try #require(HTTPField.Name("X-Should-Retry"))
        let run = RetryRun([.empty(status: status, headers: [name: value]), .empty()])
        #expect(await run.attempts() == attempts)
    }

    @Test("A connection that fails and an attempt that takes too long are tried again")
    func kinds() async {
        for (kind, attempts) in [
            (APIError.Kind.connection, 3), (.timeout, 3), (.cancelled, 1), (.encoding, 1), (.invalidConfiguration, 1),
        ] {
            let run = RetryRun { _ in throw APIError(kind: kind, message: "no") }
            #expect(await run.attempts() == attempts, "\(kind)")
        }
    }

    @Test("A timeout of the client is tried again, and each attempt has the whole time")
    func timeout() async {
        let run = RetryRun(configure: { $0.timeout = .milliseconds(20) }) { _ in
            try await Task.sleep(for: .seconds(3_600))
            return .empty()
        }
        #expect(await run.attempts() == 3)
        #expect(await run.transport.requests.allSatisfy { $0.context.timeout == .milliseconds(20) })
    }

    @Test("After cancellation there is no retry")
    func cancellation() async {
        let run = RetryRun([.empty(status: 500)]) {
            // Observers are told in the task of the caller.
            $0.observers = [
                { if case .response = $0 { withUnsafeCurrentTask { $0?.cancel() } } }
            ]
            $0.timing.sleep = { _ in Issue.record("It waits for a retry") }
        }
        let client = run.client
        let status = await Task {
            await #expect(throws: APIError.self) { try await client.pets.delete(petID: "1") }?.status
        }.value
        #expect(status == 500)
        #expect(await run.transport.requests.count == 1)
    }

    @Test("Cancelled while it waits, a call ends as cancelled")
    func cancelledWhileWaiting() async {
        let run = RetryRun([.empty(status: 500)]) {
            $0.timing.sleep = { _ in
                withUnsafeCurrentTask { $0?.cancel() }
                try Task.checkCancellation()
            }
        }
        let client = run.client
        let kind = await Task {
            await #expect(throws: APIError.self) { try await client.pets.delete(petID: "1") }?.kind
        }.value
        #expect(kind == .cancelled)
        #expect(await run.transport.requests.count == 1)
    }

    @Test("Content that can be read once is sent once")
    func oneShot() async throws {
        let chunks = AsyncStream<[UInt8]> { continuation in
            continuation.yield([1, 2, 3])
            continuation.finish()
        }
        for (body, attempts) in [(HTTPBody(chunks), 1), (HTTPBody([1, 2, 3]), 3)] {
            let run = RetryRun([.empty(status: 500)])
            let count = await run.attempts { sample in
                try await sample.client.send(
                    APIOperation(.post, "/", id: "upload", body: .stream(body), response: .none)
                )
            }
            #expect(count == attempts)
        }
    }

    @Test("An operation can be without retries, and a call can want them all the same")
    func perOperation() async throws {
        let operation = APIOperation(.post, "/", id: "op", response: .none, maxRetries: 0)
        let run = RetryRun([.empty(status: 409)])
        #expect(await run.attempts { try await $0.client.send(operation) } == 1)
        #expect(await run.attempts { try await $0.with(maxRetries: 1).client.send(operation) } == 3)
        #expect(await run.attempts { try await $0.with(maxRetries: 0).pets.delete(petID: "1") } == 4)
    }

    @Test("Requests tell how many came before them, unless they shall not")
    func retryCount() async {
        let run = RetryRun([.empty(status: 500)])
        #expect(await run.attempts() == 3)
        #expect(await run.transport.requests.map { $0.header("X-Retry-Count") } == ["0", "1", "2"])
        let silent = RetryRun([.empty(status: 500)]) { $0.retries.sendsRetryCount = false }
        #expect(await silent.attempts() == 3)
        #expect(await silent.transport.requests.allSatisfy { $0.header("X-Retry-Count") == nil })
    }

    @Test("Credentials are asked for again with each attempt")
    func credentials() async throws {
        let counter = Counter()
        let transport = InMemoryTransport { _ in .empty(status: 500) }
        let sleeps = SleepLog()
        let api = client(
            transport,
            schemes: ["bearer": .bearer],
            security: [["bearer"]],
            credentials: ["bearer": .provider { "token-\(await counter.next())" }]
        ).with {
            $0.timing = sleeps.timing()
            $0.log.level = .off
        }
        await #expect(throws: APIError.self) { try await api.send(APIOperation(.get, "/", id: "op", response: .none)) }
        #expect(
            await transport.requests.map { $0.header("Authorization") }
                == ["Bearer token-1", "Bearer token-2", "Bearer token-3"]
        )
    }
}

actor Counter {
    private var value = 0

    func next() -> Int {
        value += 1
        return value
    }
}
