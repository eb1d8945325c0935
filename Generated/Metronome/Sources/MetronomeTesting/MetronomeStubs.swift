// Generated from metronome.yaml. Changes are lost when it is generated again.

import Metronome

nonisolated extension StubOperation where Output == MetronomeClient.Dashboards.GetEmbeddableURLResponse {
    /// ``MetronomeClient/Dashboards/getEmbeddableURL``: `POST /v1/dashboards/getEmbeddableUrl`
    public static var dashboardsGetEmbeddableURL: Self { Self(id: "embeddableDashboard-v1") }
}
