/// The items of a list that comes in pages.
///
/// ```swift
/// for try await customer in client.customers.list() { … }           // items, over all pages
/// for try await page in client.customers.list().pages { … }         // pages
/// let page = try await client.customers.list(limit: 10).firstPage() // one page, one call
/// ```
///
/// Nothing is sent before the first item is asked for, and each page is asked for only when the one before is used up.
/// Each iteration begins anew. Cancelling the task ends it with an ``APIError`` of kind `cancelled`.
public nonisolated struct PagedItems<Page: Sendable, Item: Sendable>: Sendable {
    let client: APIClient
    let operation: APIOperation<Page>
    let items: @Sendable (Page) -> [Item]?
    let paging: Paging<Page>

    /// The pages, as they come.
    public var pages: Pages {
        Pages(items: self)
    }

    /// The first page alone.
    ///
    /// - Throws: ``APIError``, and nothing else.
    public func firstPage() async throws -> Page {
        try await client.send(operation)
    }
}

nonisolated extension PagedItems: AsyncSequence {
    public typealias Element = Item

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(reader: PageReader(self))
    }

    /// Gives one item after the other, over all pages.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        var reader: PageReader<Page, Item>
        var rest: ArraySlice<Item> = []

        public mutating func next() async throws -> Item? {
            if Task.isCancelled { throw APIError(whileCalling: reader.list.operation.call.id, CancellationError()) }
            // A page may be empty and still not be the last.
            while rest.isEmpty {
                guard let (_, items) = try await reader.next() else { return nil }
                rest = items[...]
            }
            return rest.popFirst()
        }
    }

    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        public typealias Element = Page

        let items: PagedItems

        public func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(reader: PageReader(items))
        }

        /// Gives one page after the other.
        public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
            var reader: PageReader<Page, Item>

            public mutating func next() async throws -> Page? {
                try await reader.next()?.page
            }
        }
    }
}

nonisolated extension APIClient {
    /// The items of an operation whose response is one page of a list.
    ///
    /// - Parameters:
    ///   - operation: Asks for the first page.
    ///   - items: The items of a page; `nil` counts as none.
    ///   - paging: How to get from one page to the next.
    public func paged<Page, Item>(
        _ operation: APIOperation<Page>,
        items: @escaping @Sendable (Page) -> [Item]?,
        by paging: Paging<Page>
    ) -> PagedItems<Page, Item> {
        PagedItems(client: self, operation: operation, items: items, paging: paging)
    }
}
