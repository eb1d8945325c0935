/// How the dump writes lists in pages.
extension APIDump {
    func spelled(_ paging: Paging) -> String {
        let items = paging.items.names.isEmpty ? "the list" : "\(paging.items)"
        return "\(items): \(spelled(paging.item)), by \(spelled(paging.style))"
    }

    private func spelled(_ style: Paging.Style) -> String {
        switch style {
        case .cursor(let place, let next): "cursor \(spelled(place)) = \(next)"
        case .offset(let place, let start, let end): "offset \(spelled(place)) from \(start)\(spelled(end))"
        case .pageNumber(let place, let start, let end): "number \(spelled(place)) from \(start)\(spelled(end))"
        case .link: "Link header"
        case .nextURL(let next): "URL \(next)"
        case .lastItem(let place, let last, let fromItem, let hasMore):
            "last \(spelled(place)) = \(fromItem ? "item's " : "")\(last)\(spelled(.init(hasMore: hasMore)))"
        }
    }

    private func spelled(_ end: Paging.End) -> String {
        (end.hasMore.map { ", while \($0)" } ?? "") + (end.total.map { ", up to \($0)" } ?? "")
    }

    private func spelled(_ place: PagePlace) -> String {
        switch place {
        case .query(let name): "query \(name)"
        case .body(let path): "body \(path)"
        }
    }
}
