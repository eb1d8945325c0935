// Generated from version-3-2.yaml. Changes are lost when it is generated again.

import Version32

nonisolated extension StubOperation where Output == [Book] {
    /// ``Version32Client/Books/findBooks``: `QUERY /books`
    public static var booksFindBooks: Self { Self(id: "findBooks") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``Version32Client/Books/linkBooks``: `LINK /books`
    public static var booksLinkBooks: Self { Self(id: "linkBooks") }
    /// ``Version32Client/Books/copyBooks``: `copy-all /books`
    public static var booksCopyBooks: Self { Self(id: "copyBooks") }
    /// ``Version32Client/Novels/removeNovels``: `DELETE /novels`
    public static var novelsRemoveNovels: Self { Self(id: "removeNovels") }
    /// ``Version32Client/Novels/selectNovels``: `POST /novels`
    public static var novelsSelectNovels: Self { Self(id: "selectNovels") }
}

nonisolated extension StubOperation where Output == EventStream<Book> {
    /// ``Version32Client/Books/watchBooks``: `GET /events`
    public static var booksWatchBooks: Self { Self(id: "watchBooks") }
}

nonisolated extension StubOperation where Output == JSONLines<Book> {
    /// ``Version32Client/Novels/searchNovels``: `GET /novels`
    public static var novelsSearchNovels: Self { Self(id: "searchNovels") }
}
