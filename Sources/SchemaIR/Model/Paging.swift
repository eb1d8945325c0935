/// How an operation gives a long list in pieces.
public struct Paging: Hashable, Sendable {
    /// Where the items of a page are; empty where the page is the list itself.
    public var items: PropertyPath
    public var item: TypeReference
    public var style: Style

    /// How the next page is asked for.
    public enum Style: Hashable, Sendable {
        /// With what the page names: a cursor, a token.
        case cursor(PagePlace, next: PropertyPath)
        /// With the number of items so far.
        case offset(PagePlace, start: Int, end: End)
        /// With the number of the page.
        case pageNumber(PagePlace, start: Int, end: End)
        /// At the `next` of the response's `Link` header (RFC 8288).
        case link
        /// At a URL that the page holds.
        case nextURL(PropertyPath)
        /// With the name of the page's last item, which is at `last`: in the page, or (`fromItem`) in the item.
        case lastItem(PagePlace, last: PropertyPath, fromItem: Bool, hasMore: PropertyPath?)
    }

    /// How a page says that there are no more; a page without items ends every list.
    public struct End: Hashable, Sendable {
        /// A boolean.
        public var hasMore: PropertyPath?
        /// The number of all items, or of all pages where pages are numbered.
        public var total: PropertyPath?

        public init(hasMore: PropertyPath? = nil, total: PropertyPath? = nil) {
            self.hasMore = hasMore
            self.total = total
        }
    }

    public init(items: PropertyPath, item: TypeReference, style: Style) {
        self.items = items
        self.item = item
        self.style = style
    }
}

/// Where in a request the next page is named.
public enum PagePlace: Hashable, Sendable {
    case query(String)
    case body(PropertyPath)
}

/// The names of properties from an object in: `pages`, `next`.
public struct PropertyPath: Hashable, Sendable, CustomStringConvertible {
    public var names: [String]

    public init(_ names: [String]) {
        self.names = names
    }

    /// With dots between, as configurations write it.
    public init(dotted text: String) {
        names = text.split(separator: ".").map(String.init)
    }

    public var description: String { names.joined(separator: ".") }
}
