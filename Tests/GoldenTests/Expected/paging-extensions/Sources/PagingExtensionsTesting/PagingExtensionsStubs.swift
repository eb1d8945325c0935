// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensions

nonisolated extension StubOperation where Output == PagingExtensionsClient.Events.ListEventsResponse {
    /// ``PagingExtensionsClient/Events/listEvents``: `GET /events`
    public static var eventsListEvents: Self { Self(id: "listEvents") }
}

nonisolated extension StubOperation where Output == PagingExtensionsClient.Pages.ListPagesResponse {
    /// ``PagingExtensionsClient/Pages/listPages``: `GET /pages`
    public static var pagesListPages: Self { Self(id: "listPages") }
}

nonisolated extension StubOperation where Output == PagingExtensionsClient.Accounts.ListAccountsResponse {
    /// ``PagingExtensionsClient/Accounts/listAccounts``: `GET /accounts`
    public static var accountsListAccounts: Self { Self(id: "listAccounts") }
}

nonisolated extension StubOperation where Output == PagingExtensionsClient.All.ListAllResponse {
    /// ``PagingExtensionsClient/All/listAll``: `GET /all`
    public static var allListAll: Self { Self(id: "listAll") }
}

nonisolated extension StubOperation where Output == PagingExtensionsClient.Wrong.ListWrongResponse {
    /// ``PagingExtensionsClient/Wrong/listWrong``: `GET /wrong`
    public static var wrongListWrong: Self { Self(id: "listWrong") }
}
