// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClients

nonisolated extension StubOperation where Output == Void {
    /// ``GroupNamesOfClientsClient/WithAPI/list``: `GET /with`
    public static var withAPIList: Self { Self(id: "list") }
    /// ``GroupNamesOfClientsClient/ResponseAPI/list2``: `GET /response`
    public static var responseAPIList2: Self { Self(id: "list2") }
    /// ``GroupNamesOfClientsClient/RequestAPI/list3``: `GET /request`
    public static var requestAPIList3: Self { Self(id: "list3") }
    /// ``GroupNamesOfClientsClient/ClientAPI/list4``: `GET /client`
    public static var clientAPIList4: Self { Self(id: "list4") }
    /// ``GroupNamesOfClientsClient/WebhooksAPI/list5``: `GET /webhooks`
    public static var webhooksAPIList5: Self { Self(id: "list5") }
}
