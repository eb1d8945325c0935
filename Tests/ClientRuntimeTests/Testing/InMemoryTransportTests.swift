import ClientRuntime
import Testing

@Suite("Transports in memory")
struct InMemoryTransportTests {
    @Test("A transport in memory keeps what it is sent, and gives what it is told")
    func inMemory() async throws {
        let transport = InMemoryTransport { request in
            request.path.hasPrefix("/pets") ? .json(#"{"id":1}"#) : .text("no", status: 404)
        }
        let sample = SampleClient(transport: transport)
        let value = try await sample.pets.show(petID: "1", limit: 2)
        #expect(value["id"] == 1)
        let error = await #expect(throws: APIError.self) {
            _ = try await sample.dashboards.getEmbeddableURL(customerID: "1", dashboard: .invoices)
        }
        #expect(error?.kind == .notFound)
        let requests = await transport.requests
        #expect(requests.map(\.path) == ["/pets/1?limit=2", "/v1/dashboards/getEmbeddableUrl"])
        #expect(requests.map(\.request.method) == [.get, .post])
        #expect(requests.map(\.bodyText) == [nil, #"{"customer_id":"1","dashboard":"invoices"}"#])
        #expect(requests[0].header("authorization") == "Bearer token-for-tests")
        #expect(requests[0].header("no name") == nil)
    }

    @Test("Calls at once do not get into each other's way")
    func concurrency() async throws {
        let transport = InMemoryTransport { request in
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...20)))
            return .json("\"\(request.path)\"")
        }
        let sample = SampleClient(transport: transport)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<50 {
                group.addTask { try await sample.pets.show(petID: "\(index)") == .string("/pets/\(index)") }
            }
            for try await isOwn in group { #expect(isOwn) }
        }
    }
}
