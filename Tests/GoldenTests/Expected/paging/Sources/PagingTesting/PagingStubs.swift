// Generated from paging.yaml. Changes are lost when it is generated again.

import Paging

nonisolated extension StubOperation where Output == CursorPage {
    /// ``PagingClient/Cursor/cursorInQuery``: `GET /cursor`
    public static var cursorCursorInQuery: Self { Self(id: "cursorInQuery") }
}

nonisolated extension StubOperation where Output == PagingClient.Cursor.CursorInBodyResponse {
    /// ``PagingClient/Cursor/cursorInBody``: `POST /cursor`
    public static var cursorCursorInBody: Self { Self(id: "cursorInBody") }
}

nonisolated extension StubOperation where Output == PagingClient.Offset.OffsetResponse {
    /// ``PagingClient/Offset/offset``: `GET /offset`
    public static var offsetOffset: Self { Self(id: "offset") }
}

nonisolated extension StubOperation where Output == PagingClient.Offset.OffsetInBodyResponse {
    /// ``PagingClient/Offset/offsetInBody``: `POST /offset`
    public static var offsetOffsetInBody: Self { Self(id: "offsetInBody") }
}

nonisolated extension StubOperation where Output == [Thing] {
    /// ``PagingClient/Number/pageNumber``: `GET /number`
    public static var numberPageNumber: Self { Self(id: "pageNumber") }
    /// ``PagingClient/Link/link``: `GET /link`
    public static var linkLink: Self { Self(id: "link") }
}

nonisolated extension StubOperation where Output == PagingClient.Next.URLResponse {
    /// ``PagingClient/Next/url``: `GET /next`
    public static var nextURL: Self { Self(id: "nextURL") }
}

nonisolated extension StubOperation where Output == PagingClient.Last.ItemResponse {
    /// ``PagingClient/Last/item``: `GET /last`
    public static var lastItem: Self { Self(id: "lastItem") }
}

nonisolated extension StubOperation where Output == PagingClient.All.EverythingAtOnceResponse {
    /// ``PagingClient/All/everythingAtOnce``: `GET /all`
    public static var allEverythingAtOnce: Self { Self(id: "everythingAtOnce") }
}

nonisolated extension StubOperation where Output == NumberedPage {
    /// ``PagingClient/All/changeMany``: `POST /all`
    public static var allChangeMany: Self { Self(id: "changeMany") }
}
