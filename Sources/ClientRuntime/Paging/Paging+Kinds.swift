nonisolated extension Paging {
    /// Each page names the next one: by a cursor, or by the ID of its last item. None, or a blank one, ends the list.
    ///
    /// - Parameters:
    ///   - place: Where the next request has the cursor.
    ///   - cursor: Finds it in a page.
    public static func cursor(_ place: PagePlace, _ cursor: @escaping @Sendable (Page) -> String?) -> Paging {
        Paging { received in
            guard let cursor = cursor(received.page), !cursor.trimmed.isEmpty else { return nil }
            return .set(place, .string(cursor))
        }
    }

    /// Each page names the next one by a number.
    public static func cursor(_ place: PagePlace, _ cursor: @escaping @Sendable (Page) -> Int?) -> Paging {
        Paging { received in cursor(received.page).map { .set(place, .integer($0)) } }
    }

    /// A request says how many items to skip. The list ends with an empty page, or as the closures say.
    ///
    /// - Parameters:
    ///   - place: Where a request has the offset.
    ///   - start: The offset of the first page.
    ///   - hasMore: Whether a page says that there are more.
    ///   - total: How many items there are in the whole list, from its beginning.
    public static func offset(
        _ place: PagePlace,
        start: Int = 0,
        hasMore: @escaping @Sendable (Page) -> Bool? = { _ in nil },
        total: @escaping @Sendable (Page) -> Int? = { _ in nil }
    ) -> Paging {
        Paging { received in
            let offset = start + received.itemsSoFar
            guard received.itemCount > 0, hasMore(received.page) ?? true,
                total(received.page).map({ offset < $0 }) ?? true
            else { return nil }
            return .set(place, .integer(offset))
        }
    }

    /// A request says the number of the page. The list ends with an empty page, or as the closures say.
    ///
    /// - Parameters:
    ///   - place: Where a request has the number.
    ///   - start: The number of the first page.
    ///   - hasMore: Whether a page says that there are more.
    ///   - last: The number of the last page.
    public static func pageNumber(
        _ place: PagePlace,
        start: Int = 1,
        hasMore: @escaping @Sendable (Page) -> Bool? = { _ in nil },
        last: @escaping @Sendable (Page) -> Int? = { _ in nil }
    ) -> Paging {
        Paging { received in
            let number = start + received.pagesSoFar
            guard received.itemCount > 0, hasMore(received.page) ?? true,
                last(received.page).map({ number <= $0 }) ?? true
            else { return nil }
            return .set(place, .integer(number))
        }
    }

    /// The `Link` header field has the URL of the next page, with the relation `next` (RFC 8288).
    public static var link: Paging {
        Paging { received in
            LinkField.target(of: "next", in: received.response.response.headerFields).map { .url($0) }
        }
    }

    /// Each page has the URL of the next one in its content. None, or a blank one, ends the list.
    public static func nextURL(_ url: @escaping @Sendable (Page) -> String?) -> Paging {
        Paging { received in
            guard let url = url(received.page), !url.trimmed.isEmpty else { return nil }
            return .url(url)
        }
    }
}
