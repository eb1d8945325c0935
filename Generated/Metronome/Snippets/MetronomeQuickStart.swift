// Generated from metronome.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run MetronomeQuickStart`.
import Foundation
import Metronome

let metronome = MetronomeClient()
do {
    let response = try await metronome.dashboards.getEmbeddableURL(
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
    print(response)
} catch let error as MetronomeError {
    print(error)
    exit(1)
}
