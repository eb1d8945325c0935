import ClientRuntime
import Testing

@Suite("Stubs for tests of apps")
struct StubTransportTests {
    private let dashboard = StubOperation<DashboardURL>(id: "embeddableDashboard-v1")
    private let delete = StubOperation<Void>(id: "deletePet")

    private func sample(_ stub: StubTransport) -> SampleClient {
        SampleClient(transport: stub).with { $0.log.level = .off }
    }

    @Test("Operations are answered with values of their types, and requests are kept")
    func values() async throws {
        let stub = StubTransport(.answer(dashboard, with: DashboardURL(url: "https://x.example")))
        let sample = sample(stub)
        #expect(
            try await sample.dashboards.getEmbeddableURL(customerID: "cus_1", dashboard: .invoices).url
                == "https://x.example"
        )
        #expect(await stub.requests.count == 1)
        #expect(await stub.requests(for: dashboard).first?.bodyText?.contains("cus_1") == true)
        #expect(await stub.requests(for: delete).isEmpty)
    }

    @Test("Answers follow each other, and the last one stays")
    func sequence() async throws {
        let stub = StubTransport(
            .answer(delete, with: .text("gone", status: 410)),
            .answer(delete, with: .empty())
        )
        let sample = sample(stub)
        let error = await #expect(throws: APIError.self) { try await sample.pets.delete(petID: "1") }
        #expect(error?.status == 410)
        try await sample.pets.delete(petID: "1")
        try await sample.pets.delete(petID: "1")
        await stub.add(.answer(delete) { request in .text(request.path, status: 404) })
        try await sample.pets.delete(petID: "1")
        let last = await #expect(throws: APIError.self) { try await sample.pets.delete(petID: "9") }
        #expect(last?.message == "/pets/9")
    }

    @Test("Content that can be read once is given once, and its answer says so then")
    func onlyOnce() async throws {
        let body = HTTPBody(
            AsyncStream {
                $0.yield(Array(#"{"url":"u"}"#.utf8)); $0.finish()
            }
        )
        let stub = StubTransport(.answer(dashboard, with: .stream(body, contentType: "application/json")))
        let sample = sample(stub)
        _ = try await sample.dashboards.getEmbeddableURL(customerID: "1", dashboard: .invoices)
        let error = await #expect(throws: APIError.self) {
            try await sample.dashboards.getEmbeddableURL(customerID: "1", dashboard: .invoices)
        }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.message.contains("embeddableDashboard-v1") == true)
    }

    @Test("Answers can break the connection")
    func broken() async throws {
        let stub = StubTransport(.answer(delete) { _ in throw APIError(kind: .connection, message: "cable cut") })
        let error = await #expect(throws: APIError.self) {
            try await sample(stub).with(maxRetries: 0).pets.delete(petID: "1")
        }
        #expect(error?.kind == .connection)
    }

    @Test("An operation without an answer is an error that names it, at once")
    func missing() async throws {
        let stub = StubTransport()
        let error = await #expect(throws: APIError.self) { try await sample(stub).pets.delete(petID: "1") }
        #expect(error?.message == "The stub has no answer to the operation 'deletePet'")
        #expect(await stub.requests.count == 1)
    }
}
