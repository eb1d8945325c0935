import ClientRuntime
import Testing

@Suite("Idempotency keys")
struct IdempotencyTests {
    private func keys(_ run: RetryRun, _ call: (SampleClient) async throws -> Void) async -> [String?] {
        try? await call(run.client)
        return await run.transport.requests.map { $0.header("Idempotency-Key") }
    }

    @Test("There is none unless configured")
    func off() async {
        let run = RetryRun([.empty()])
        #expect(await keys(run) { try await $0.pets.delete(petID: "1") } == [nil])
    }

    @Test("All attempts of a call share one, and another call has another")
    func shared() async throws {
        let run = RetryRun([.empty(status: 500)]) { $0.idempotencyHeader = "Idempotency-Key" }
        let keys = await keys(run) {
            try? await $0.pets.delete(petID: "1")
            try? await $0.pets.delete(petID: "1")
        }
        #expect(keys.count == 6)
        #expect(Set(keys[0..<3]).count == 1)
        #expect(Set(keys[3..<6]).count == 1)
        #expect(keys[0] != keys[3])
        #expect(try #require(keys[0]).utf8.count == 36)
    }

    @Test("GET has none")
    func get() async {
        let run = RetryRun([.json("{}")]) { $0.idempotencyHeader = "Idempotency-Key" }
        #expect(await keys(run) { _ = try await $0.pets.show(petID: "1") } == [nil])
    }

    @Test("A call can bring its own, also where the client is not configured for any")
    func given() async {
        let run = RetryRun([.empty()])
        #expect(
            await keys(run) { try await $0.with(idempotencyKey: "order-7").pets.delete(petID: "1") } == ["order-7"]
        )
    }

    @Test("The service names the header field")
    func service() async throws {
        let transport = InMemoryTransport { _ in .empty() }
        let api = APIClient(
            service: APIService(
                name: "Sample",
                version: "1",
                baseURL: "https://a.example",
                environmentPrefix: "SAMPLE",
                idempotencyHeader: "X-Once"
            ),
            configuration: ClientConfiguration(transport: transport, environment: EnvironmentVariables([:]))
        )
        try await api.send(APIOperation(.post, "/", id: "op", response: .none))
        #expect(await transport.requests.first?.header("X-Once") != nil)
    }
}
