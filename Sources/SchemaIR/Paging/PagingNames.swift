/// What things are called by which pages are asked for, from the surest name to the least sure.
///
/// Names are compared without capitals and separators: `next_page` and `nextPage` are `nextpage`.
enum PagingNames {
    static func key(_ name: String) -> String {
        String(
            decoding: name.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
                default: nil
                }
            },
            as: UTF8.self
        )
    }

    /// Texts of a request.
    static let cursors = [
        "nextpage", "cursor", "nextcursor", "pagetoken", "nextpagetoken", "nexttoken", "continuationtoken",
        "pagecursor", "paginationtoken", "paginationcursor", "startcursor", "aftercursor", "nextmarker", "marker",
        "bookmark", "pageafter", "startingafter", "after", "start", "page",
    ]
    /// Texts of a page.
    static let nextCursors = [
        "nextpage", "nextcursor", "nextpagetoken", "nexttoken", "continuationtoken", "nextcontinuationtoken",
        "nextpagecursor", "paginationtoken", "nextmarker", "endcursor", "cursor", "pagetoken", "bookmark",
        "nextpageid", "startingafter", "after", "next",
    ]
    static let nextURLs = ["nextpageurl", "nextpageuri", "nexturl", "nexturi", "nextlink", "odatanextlink", "next"]
    static let lastItems = ["startingafter", "after", "afterid", "lastid"]
    static let offsets = ["offset", "skip", "startat", "startindex", "start"]
    static let pageNumbers = ["page", "pagenumber", "pageno", "pagenum", "pageindex"]
    static let sizes: Set<String> = [
        "limit", "perpage", "pagesize", "size", "count", "pagelimit", "maxresults", "top", "take", "itemsperpage",
        "resultsperpage", "pagecount", "rows", "num",
    ]
    static let hasMore = ["hasmore", "hasnext", "hasnextpage", "more", "moreresults"]
    static let totals = [
        "total", "totalcount", "totalresults", "totalitems", "totalrecords", "totalelements", "totalentries",
        "totalsize", "totalhits", "totalrows", "resultcount",
    ]
    static let totalPages = ["totalpages", "pagecount", "lastpage", "numpages", "totalpagecount"]
    /// Echoes of the request, which only a page of a list has.
    static let echoes: Set<String> = [
        "totalpages", "pagecount", "lastpage", "numpages", "offset", "page", "pagenumber", "perpage", "pagesize",
        "currentpage", "limit", "nextpage",
    ]

    /// Objects of a page, and of a body, in which such names are.
    static let containers: Set<String> = [
        "meta", "metadata", "paging", "pagination", "pageinfo", "page", "pages", "cursor", "cursors",
        "responsemetadata", "links", "next", "options",
    ]

    /// Lists of a page.
    static let items = ["data", "items", "results", "records", "entries", "values", "list", "objects", "resources"]
    /// Lists that are about the page, and not what is on it.
    static let notItems: Set<String> = [
        "errors", "warnings", "messages", "links", "included", "facets", "aggregations", "notices",
    ]
    static let itemContainers: Set<String> = ["data", "result", "response", "embedded", "payload"]
}
