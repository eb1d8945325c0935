// Generated from device-authorization.yaml. Changes are lost when it is generated again.

import DeviceAuthorization

nonisolated extension StubOperation where Output == Void {
    /// ``DeviceAuthorizationClient/Things/things``: `GET /things`
    public static var thingsThings: Self { Self(id: "things") }
}
