/// How a user says that an operation gives a list in pieces. What is left out is found in the document.
public struct PagingDescription: Hashable, Sendable {
    public enum Style: String, CaseIterable, Hashable, Sendable {
        /// The response holds what the next request sends: a cursor, a token.
        case cursor
        /// The request sends how many items there were before.
        case offset
        /// The request sends the number of the page.
        case pageNumber
        /// The response's `Link` header has the next page's URL.
        case link
        /// The response holds the next page's URL.
        case nextURL
        /// The request sends the name of the last item.
        case lastItem
    }

    public var style: Style
    /// Where the request says which page.
    public var place: PagePlace?
    /// Where the page has its items.
    public var items: PropertyPath?
    /// Where the page has the cursor, the URL, or the name of its last item.
    public var next: PropertyPath?
    public var hasMore: PropertyPath?
    public var total: PropertyPath?
    /// The number of the first page, or of the first item.
    public var start: Int?

    public init(
        style: Style,
        place: PagePlace? = nil,
        items: PropertyPath? = nil,
        next: PropertyPath? = nil,
        hasMore: PropertyPath? = nil,
        total: PropertyPath? = nil,
        start: Int? = nil
    ) {
        self.style = style
        self.place = place
        self.items = items
        self.next = next
        self.hasMore = hasMore
        self.total = total
        self.start = start
    }
}
