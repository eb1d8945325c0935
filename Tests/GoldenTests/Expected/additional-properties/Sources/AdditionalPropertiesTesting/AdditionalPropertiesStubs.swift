// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalProperties

nonisolated extension StubOperation where Output == Everything {
    /// ``AdditionalPropertiesClient/Labels/putLabels``: `PUT /labels`
    public static var labelsPutLabels: Self { Self(id: "putLabels") }
}
