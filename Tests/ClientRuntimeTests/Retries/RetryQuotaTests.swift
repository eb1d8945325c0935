import ClientRuntime
import Testing

@Suite("Quota of retries")
struct RetryQuotaTests {
    @Test("A server that is down is retried a hundred times and no more")
    func hundred() async {
        let run = RetryRun([.empty(status: 500)]) { $0.maxRetries = 9 }
        for _ in 0..<30 { _ = await run.attempts() }
        #expect(await run.transport.requests.count == 30 + 100)
    }

    @Test("A retry after a timeout takes twice as much")
    func timeouts() async {
        let run = RetryRun(configure: { $0.maxRetries = 9 }) { _ in throw APIError(kind: .timeout, message: "late") }
        for _ in 0..<30 { _ = await run.attempts() }
        #expect(await run.transport.requests.count == 30 + 50)
    }

    @Test("Each success gives one token back, never more than there were")
    func refund() async throws {
        let run = RetryRun(configure: { $0.maxRetries = 200 }) { request in
            .empty(status: request.path.hasSuffix("good") ? 204 : 500)
        }
        // More successes than tokens missing do not add up.
        for _ in 0..<20 { try await run.client.pets.delete(petID: "good") }
        #expect(await run.attempts { try await $0.pets.delete(petID: "bad") } == 20 + 101)
        for _ in 0..<4 { try await run.client.pets.delete(petID: "good") }
        #expect(await run.attempts { try await $0.pets.delete(petID: "bad") } == 121 + 4 + 1)
        try await run.client.pets.delete(petID: "good")
        #expect(await run.attempts { try await $0.pets.delete(petID: "bad") } == 126 + 1 + 2)
    }

    @Test("Clients that come from one share it; others have their own")
    func shared() async {
        let run = RetryRun([.empty(status: 500)]) { $0.maxRetries = 200 }
        #expect(await run.attempts() == 101)
        #expect(await run.attempts { try await $0.with { $0.maxRetries = 5 }.pets.delete(petID: "1") } == 102)
        let other = RetryRun([.empty(status: 500)]) { $0.maxRetries = 5 }
        #expect(await other.attempts() == 6)
    }
}
