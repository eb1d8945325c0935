import Foundation
import Metronome
import Testing

/// What goes over the wire.
@Suite struct RequestTests {
    @Test func aCallIsWhatTheDocumentSays() async throws {
        try await LoopbackServer.run { server in
            let response = try await MetronomeClient.calling(server.url).dashboards.getEmbeddableURL(everything)
            #expect(response.data.url == "https://example.com/dashboard")

            let request = try #require(await server.received.first)
            #expect(request.method == "POST")
            #expect(request.target == "/v1/dashboards/getEmbeddableUrl")
            #expect(request.header("Authorization") == "Bearer \(token)")
            #expect(request.header("Content-Type") == "application/json")
            #expect(request.header("Content-Length") == "\(request.body.count)")
            #expect(request.header("Accept") == "application/json")
            #expect(request.header("User-Agent") == "Metronome/Swift 1.0.0")
            #expect(try JSONValue(jsonBytes: request.body) == JSONValue(jsonBytes: Array(everythingText.utf8)))
            #expect(await server.problems.isEmpty)
        }
    }

    @Test func whatIsLeftOutIsNotSent() async throws {
        try await LoopbackServer.run { server in
            _ = try await MetronomeClient.calling(server.url).call()
            #expect(
                await server.received.map(\.bodyText) == [#"{"customer_id":"\#(customerID)","dashboard":"invoices"}"#]
            )
            #expect(await server.problems.isEmpty)
        }
    }

    @Test func argumentsAndThePayloadSendTheSameBytes() async throws {
        try await LoopbackServer.run { server in
            let dashboards = MetronomeClient.calling(server.url).dashboards
            // One value a dictionary: the order of several is not settled.
            let overrides = [
                EmbeddableDashboardPayload.GroupKeyOverride(
                    groupKeyName: "tenant_id",
                    valueDisplayNames: ["48ecb18f358f": "Cluster EU"]
                )
            ]
            _ = try await dashboards.getEmbeddableURL(
                customerID: customerID,
                dashboard: .usage,
                dashboardOptions: [.init(key: "show_zero_usage_line_items", value: "false")],
                colorOverrides: [.init(name: .progressBarBackground, value: "#00ff00")],
                groupKeyOverrides: overrides
            )
            var payload = EmbeddableDashboardPayload(customerID: customerID, dashboard: .usage)
            payload.dashboardOptions = [.init(key: "show_zero_usage_line_items", value: "false")]
            payload.colorOverrides = [.init(name: .progressBarBackground, value: "#00ff00")]
            payload.groupKeyOverrides = overrides
            _ = try await dashboards.getEmbeddableURL(payload)

            let received = await server.received
            try #require(received.count == 2)
            #expect(received[0].bodyText == received[1].bodyText)
            #expect(received[0].headers == received[1].headers)
            #expect(await server.problems.isEmpty)
        }
    }

    @Test func everyColorAndDashboardIsOneOfTheDocument() async throws {
        try await LoopbackServer.run { server in
            let metronome = MetronomeClient.calling(server.url)
            let colors = EmbeddableDashboardPayload.ColorOverride.Name.allCases
            #expect(colors.count == 21)
            for dashboard in EmbeddableDashboardPayload.Dashboard.allCases {
                _ = try await metronome.dashboards.getEmbeddableURL(
                    customerID: customerID,
                    dashboard: dashboard,
                    colorOverrides: colors.map { .init(name: $0, value: "#000000") }
                )
            }
            #expect(await server.received.count == 3)
            #expect(await server.problems.isEmpty)
        }
    }

    @Test func anUnknownDashboardGoesThrough() async throws {
        try await LoopbackServer.run { server in
            _ = try await MetronomeClient.calling(server.url).dashboards.getEmbeddableURL(
                customerID: customerID,
                dashboard: .init(rawValue: "forecast")
            )
            #expect(
                await server.received.map(\.bodyText) == [#"{"customer_id":"\#(customerID)","dashboard":"forecast"}"#]
            )
            #expect(await server.problems == ["$.dashboard: 'forecast' is not one of the listed values"])
        }
    }

    @Test(arguments: ["/", "", "//"])
    func slashesAtTheEndOfTheBaseURLDoNotMatter(slashes: String) async throws {
        try await LoopbackServer.run(below: "/proxy/metronome") { server in
            _ = try await MetronomeClient.calling(server.url + "/proxy/metronome" + slashes).call()
            #expect(await server.received.map(\.target) == ["/proxy/metronome/v1/dashboards/getEmbeddableUrl"])
            #expect(await server.problems.isEmpty)
        }
    }

    @Test func tokenAndBaseURLAreTakenFromTheEnvironment() async throws {
        try await LoopbackServer.run { server in
            let variables = ["METRONOME_BEARER_TOKEN": " from-environment\n", "METRONOME_BASE_URL": server.url]
            let configuration = ClientConfiguration(environment: EnvironmentVariables(variables))
            _ = try await MetronomeClient(configuration: configuration).call()
            // What the initializer is given counts more.
            _ = try await MetronomeClient(bearerToken: token, configuration: configuration).call()
            #expect(
                await server.received.map { $0.header("Authorization") } == [
                    "Bearer from-environment", "Bearer \(token)",
                ]
            )
            #expect(await server.problems.isEmpty)
        }
    }

    @Test(arguments: [nil, "", " \n"])
    func withoutATokenNothingIsSent(blank: String?) async throws {
        try await LoopbackServer.run { server in
            let error = await #expect(throws: MetronomeError.self) {
                try await MetronomeClient.calling(server.url, bearerToken: blank).call()
            }
            #expect(error?.kind == .invalidConfiguration)
            #expect(error?.status == nil)
            #expect(error?.operationID == "embeddableDashboard-v1")
            #expect(error?.description.contains("METRONOME_BEARER_TOKEN") == true)
            #expect(await server.received.isEmpty)
        }
    }

    @Test func theDocumentNamesTheServer() {
        #expect(MetronomeClient.Server.production == "https://api.metronome.com")
    }
}
