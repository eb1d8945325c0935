import Foundation
import TestSupport
import Testing

/// Generated code, the runtime that it carries and its tests compile without a warning in whatever mode a module is in that
/// they are put into, and so does code that calls them.
@Suite struct LanguageModeTests {
    @Test(arguments: LanguageMode.all)
    func theFlagshipCompiles(mode: LanguageMode) async throws {
        let modules = try await flagship(in: mode)
        let tests = try FileTree(reading: Repository.flagship + "/Tests/MetronomeTests")
        try await modules.expectSilence(about: "MetronomeTests", tests)
        try await modules.expectSilence(about: "Caller", Self.caller)
        guard mode == .everything else { return }
        // Every kind of thing that is printed, where the most is asked of it.
        for document in SmallDocument.all where Self.documents.contains(document.name) {
            let sources = try document.package().files.folder("Sources/\(document.module)")
            try await modules.expectSilence(about: document.module, sources, runtime: "MetronomeRuntime")
        }
    }

    /// As apps have it: the package is compiled as it asks for, and what calls it in another way.
    @Test func callersCompileInEveryMode() async throws {
        let modules = try await flagship(in: .usual)
        for mode in LanguageMode.ofCallers {
            try await modules.expectSilence(about: "Caller", Self.caller, in: mode)
        }
    }

    private func flagship(in mode: LanguageMode) async throws -> ModulesInMode {
        let modules = try ModulesInMode(mode)
        for name in ["MetronomeRuntime", "Metronome", "MetronomeTesting"] {
            let sources = try FileTree(reading: Repository.flagship + "/Sources/\(name)")
            try await modules.expectSilence(about: name, sources)
        }
        return modules
    }

    private static let documents: Set = [
        "annotations", "any-of", "bodies", "formats", "multipart", "multipart-sequences", "one-of", "parameters",
        "responses", "servers", "streams", "webhooks", "xml",
    ]

    /// A part of an app: a screen's model, and what stands in for the network in its tests.
    private static let caller = FileTree([
        "Caller.swift": Array(
            """
            import Metronome
            import MetronomeTesting

            final class Dashboard {
                private let metronome: MetronomeClient
                var url: String?
                var problem: String?

                init(metronome: MetronomeClient) {
                    self.metronome = metronome
                }

                func load(customerID: String) async {
                    do {
                        let dashboard = try await metronome.dashboards.getEmbeddableURL(
                            customerID: customerID,
                            dashboard: .invoices,
                            colorOverrides: [.init(name: .grayDark, value: "#ff0000")]
                        )
                        url = dashboard.data.url
                    } catch let error as MetronomeError where error.kind == .badRequest {
                        problem = error.body(as: ErrorPayload.self)?.message
                    } catch {
                        problem = "\\(error)"
                    }
                }
            }

            func makeTestClient() -> MetronomeClient {
                let stub = StubTransport(.answer(.dashboardsGetEmbeddableURL, with: .json("{}")))
                let client = MetronomeClient(bearerToken: "secret", configuration: ClientConfiguration(transport: stub))
                return client.with(timeout: .seconds(5), maxRetries: 0).with { $0.timeout = .seconds(10) }
            }

            func status(of client: MetronomeClient) async throws -> Int {
                let response = try await client.response { client in
                    try await client.dashboards.getEmbeddableURL(customerID: "1", dashboard: .usage)
                }
                return response.status
            }

            """.utf8
        )
    ])
}
