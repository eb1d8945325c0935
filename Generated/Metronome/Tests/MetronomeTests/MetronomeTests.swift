// Generated from metronome.yaml. Changes are lost when it is generated again.

import Foundation
import Metronome
import MetronomeTesting
import Testing

/// Every example of the document becomes a model and comes back as the same JSON.
@Suite struct ExampleTests {
    @Test("getEmbeddableUrl request")
    func getEmbeddableURLRequest() throws {
        try expectRoundTrip(EmbeddableDashboardPayload.self, isTextStable: true, #"""
        {
          "customer_id": "4db51251-61de-4bfe-b9ce-495e244f3491",
          "dashboard": "invoices",
          "dashboard_options": [
            {
              "key": "show_zero_usage_line_items",
              "value": "false"
            },
            {
              "key": "hide_voided_invoices",
              "value": "true"
            }
          ],
          "color_overrides": [
            {
              "name": "Gray_dark",
              "value": "#ff0000"
            }
          ],
          "bm_group_key_overrides": [
            {
              "group_key_name": "tenant_id",
              "display_name": "Org ID",
              "value_display_names": {
                "48ecb18f358f": "Cluster EU",
                "e358f3ce242d": "Cluster APAC"
              }
            }
          ]
        }
        """#)
    }

    @Test("embeddableDashboard-v1 response 200")
    func embeddableDashboardV1Response200() throws {
        try expectRoundTrip(MetronomeClient.Dashboards.GetEmbeddableURLResponse.self, isTextStable: true, #"""
        {
          "data": {
            "url": "https://embeddable-dashboards.metronome.com/customers/invoices/v1?..."
          }
        }
        """#)
    }

    /// - Parameter isTextStable: whether the same JSON comes back; in a list, the same date can be written in several ways.
    private func expectRoundTrip<Model: JSONCodable & Codable>(_ type: Model.Type, isTextStable: Bool, _ example: String) throws {
        let model = try Model(jsonBytes: Array(example.utf8))
        let bytes = model.jsonBytes()
        #expect(try Model(jsonBytes: bytes) == model)
        if isTextStable {
            #expect(try JSONValue(jsonBytes: bytes) == JSONValue(jsonBytes: Array(example.utf8)))
        }
        #expect(try JSONDecoder().decode(Model.self, from: JSONEncoder().encode(model)) == model)
    }
}

/// The call of the README.
@Suite struct QuickStartTests {
    @Test func quickStart() async throws {
        let transport = InMemoryTransport { _ in
            .json(#"""
            {
              "data": {
                "url": "https://embeddable-dashboards.metronome.com/customers/invoices/v1?..."
              }
            }
            """#)
        }
        let metronome = MetronomeClient(
            bearerToken: "secret",
            baseURL: "https://example.com",
            configuration: ClientConfiguration(transport: transport)
        )
        _ = try await metronome.dashboards.getEmbeddableURL(
            customerID: "4db51251-61de-4bfe-b9ce-495e244f3491",
            dashboard: .invoices,
            dashboardOptions: [
                .init(key: "show_zero_usage_line_items", value: "false"),
                .init(key: "hide_voided_invoices", value: "true"),
            ],
            colorOverrides: [.init(name: .grayDark, value: "#ff0000")],
            groupKeyOverrides: [
                .init(
                    groupKeyName: "tenant_id",
                    displayName: "Org ID",
                    valueDisplayNames: ["48ecb18f358f": "Cluster EU", "e358f3ce242d": "Cluster APAC"]
                ),
            ]
        )
        let request = try #require(await transport.requests.first)
        #expect(request.request.method.rawValue == "POST")
    }
}
