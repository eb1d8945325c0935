// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOf

nonisolated extension StubOperation where Output == [AnyOfClient.Search.SearchResponseItem] {
    /// ``AnyOfClient/Search/search``: `GET /search`
    public static var searchSearch: Self { Self(id: "search") }
}
