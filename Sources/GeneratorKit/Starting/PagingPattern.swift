import SchemaIR

/// Operations that give lists in pages in the same way, and how a configuration says it.
struct PagingPattern {
    let style: PagingDescription.Style
    /// What the configuration says of each of them: `{ style: offset, request: query.offset }`.
    let text: String
    /// What the configuration calls them.
    var operations: [String]

    /// In order of their first operation.
    static func all(in api: API) -> [PagingPattern] {
        var patterns: [PagingPattern] = []
        let counts = Dictionary(api.operations.map { ($0.identity, 1) }, uniquingKeysWith: +)
        for operation in api.operations {
            guard let paging = operation.paging, let (style, text) = spelled(paging) else { continue }
            // Of two operations with one `operationId`, each goes by its path.
            let name = counts[operation.identity] == 1 ? operation.identity : "\(operation.method) \(operation.path)"
            if let index = patterns.firstIndex(where: { $0.text == text }) {
                patterns[index].operations.append(name)
            } else {
                patterns.append(PagingPattern(style: style, text: text, operations: [name]))
            }
        }
        return patterns
    }

    /// - Returns: `nil` where a configuration cannot say it: where names of properties have dots.
    private static func spelled(_ paging: Paging) -> (PagingDescription.Style, String)? {
        var fields: [(PagingKey, String)] = []
        var paths = [paging.items]
        func add(_ key: PagingKey, _ path: PropertyPath?) {
            guard let path, !path.names.isEmpty else { return }
            paths.append(path)
            fields.append((key, YAMLText.scalar(path.description)))
        }
        func add(_ place: PagePlace) {
            switch place {
            case .query(let name): fields.append((.request, YAMLText.scalar("query.\(name)")))
            case .body(let path):
                paths.append(path)
                fields.append((.request, YAMLText.scalar("body.\(path)")))
            }
        }
        func add(_ end: Paging.End, start: Int, _ usual: Int) {
            add(.hasMore, end.hasMore)
            add(.total, end.total)
            if start != usual { fields.append((.start, String(start))) }
        }
        let style: PagingDescription.Style
        switch paging.style {
        case .cursor(let place, let next):
            style = .cursor
            add(place)
            add(.items, paging.items)
            add(.next, next)
        case .offset(let place, let start, let end):
            style = .offset
            add(place)
            add(.items, paging.items)
            add(end, start: start, 0)
        case .pageNumber(let place, let start, let end):
            style = .pageNumber
            add(place)
            add(.items, paging.items)
            add(end, start: start, 1)
        case .link:
            style = .link
            add(.items, paging.items)
        case .nextURL(let next):
            style = .nextURL
            add(.items, paging.items)
            add(.next, next)
        case .lastItem(let place, let last, let fromItem, let hasMore):
            style = .lastItem
            add(place)
            add(.items, paging.items)
            // That it is the item's own is what is meant where nothing is said.
            if !fromItem { add(.next, last) }
            add(.hasMore, hasMore)
        }
        guard paths.allSatisfy({ path in path.names.allSatisfy { !$0.contains(".") && !$0.isEmpty } }) else {
            return nil
        }
        let rest = fields.map { ", \($0.rawValue): \($1)" }.joined()
        return (style, "{ \(PagingKey.style.rawValue): \(style.rawValue)\(rest) }")
    }
}
