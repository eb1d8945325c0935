// Generated from server-variables.yaml. Changes are lost when it is generated again.

import ServerVariables

nonisolated extension StubOperation where Output == Void {
    /// ``ServerVariablesClient/Ping/ping``: `GET /ping`
    public static var pingPing: Self { Self(id: "ping") }
}
