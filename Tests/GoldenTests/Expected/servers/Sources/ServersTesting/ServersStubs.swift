// Generated from servers.yaml. Changes are lost when it is generated again.

import Servers

nonisolated extension StubOperation where Output == Void {
    /// ``ServersClient/Here/here``: `GET /here`
    public static var hereHere: Self { Self(id: "here") }
    /// ``ServersClient/There/there``: `GET /there`
    public static var thereThere: Self { Self(id: "there") }
    /// ``ServersClient/There/elsewhere``: `POST /there`
    public static var thereElsewhere: Self { Self(id: "elsewhere") }
}
