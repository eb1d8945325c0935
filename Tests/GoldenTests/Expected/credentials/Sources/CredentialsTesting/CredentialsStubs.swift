// Generated from credentials.yaml. Changes are lost when it is generated again.

import Credentials

nonisolated extension StubOperation where Output == Void {
    /// ``CredentialsClient/Ping/ping``: `GET /ping`
    public static var pingPing: Self { Self(id: "ping") }
}
