/// How a call gets from one page of a list to the next.
public nonisolated struct Paging<Page: Sendable>: Sendable {
    /// What the next request differs in; `nil` after the last page.
    let next: @Sendable (PageReceived<Page>) throws -> PageStep?
}

/// A page, with what is known when it came.
nonisolated struct PageReceived<Page: Sendable>: Sendable {
    let page: Page
    let response: ReceivedResponse
    /// How many items this page has.
    let itemCount: Int
    /// How many items came with this page and all before it.
    let itemsSoFar: Int
    /// How many pages came, this one among them.
    let pagesSoFar: Int
}

/// How a request for a page differs from the one before.
nonisolated enum PageStep: Hashable, Sendable {
    case set(PagePlace, JSONValue)
    case url(String)
}

/// Where a request says which page it asks for.
public nonisolated struct PagePlace: Hashable, Sendable {
    enum Location: Hashable, Sendable {
        case query(String)
        case body([String])
    }

    let location: Location

    /// A query parameter.
    public static func query(_ name: String) -> PagePlace {
        PagePlace(location: .query(name))
    }

    /// A member of the JSON object that is sent; dots lead into objects in it.
    public static func body(_ path: String) -> PagePlace {
        PagePlace(location: .body(path.split(separator: ".").map(String.init)))
    }
}
