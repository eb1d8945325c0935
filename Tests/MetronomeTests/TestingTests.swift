import Metronome
import MetronomeTesting
import Testing

/// What the tests of somebody who uses the SDK look like.
@Suite struct TestingTests {
    /// Something that is to be tested, without a network.
    private struct Page {
        let metronome: MetronomeClient

        func frame() async throws -> String {
            let dashboard = try await metronome.dashboards.getEmbeddableURL(customerID: customerID, dashboard: .usage)
            return "<iframe src=\"\(dashboard.data.url ?? "")\"></iframe>"
        }
    }

    private func client(_ transport: any HTTPTransport) -> MetronomeClient {
        MetronomeClient(
            bearerToken: token,
            configuration: ClientConfiguration(maxRetries: 0, transport: transport, log: .standardError(level: .off))
        )
    }

    @Test func aTypedAnswer() async throws {
        let answer = MetronomeClient.Dashboards.GetEmbeddableURLResponse(data: .init(url: "https://example.com/1"))
        let stub = StubTransport(.answer(.dashboardsGetEmbeddableURL, with: answer))
        #expect(try await Page(metronome: client(stub)).frame() == "<iframe src=\"https://example.com/1\"></iframe>")
        let request = try #require(await stub.requests(for: .dashboardsGetEmbeddableURL).first)
        #expect(request.bodyText?.contains(#""dashboard":"usage""#) == true)
    }

    @Test func anError() async throws {
        let stub = StubTransport(
            .answer(.dashboardsGetEmbeddableURL, with: .json(#"{"message": "No such customer"}"#, status: 404))
        )
        let error = await #expect(throws: MetronomeError.self) { try await Page(metronome: client(stub)).frame() }
        #expect(error?.kind == .notFound)
    }

    @Test func whatHasNoAnswerSaysSo() async throws {
        let error = await #expect(throws: MetronomeError.self) {
            try await Page(metronome: client(StubTransport())).frame()
        }
        #expect(error?.message.contains("embeddableDashboard-v1") == true)
    }
}
