/// Finds out whether an operation gives a list in pieces, and how, by what things are called.
///
/// A wrong guess costs more than a missed one: a name that might mean something else counts only beside another one.
struct PagingSearch {
    let lookup: TypeLookup
    let operation: Operation
    private let page: TypeReference
    private let list: (items: PropertyPath, item: TypeReference)
    /// The properties of the page, those in its `meta` and the like included.
    private let fields: [Field]
    /// What of the request is text, and what is a number, by the place from which the next request may be changed.
    private let inputs: [(key: String, place: PagePlace, type: TypeReference)]

    private struct Field {
        var key: String
        var path: PropertyPath
        var type: TypeReference
        var isText: Bool

        var isString: Bool { if case .string = type { isText } else { false } }
        var isInteger: Bool { if case .integer = type { true } else { false } }
    }

    init?(_ operation: Operation, lookup: TypeLookup) {
        guard let success = operation.success, success.format == .json, operation.stream == nil,
            let list = PageItems(lookup: lookup, operation: operation).find(in: success.type)
        else { return nil }
        self.lookup = lookup
        self.operation = operation
        self.list = list
        page = success.type
        fields = lookup.properties(of: page, alsoIn: PagingNames.containers.contains).map { field in
            Field(
                key: PagingNames.key(field.property.name),
                path: field.path,
                type: lookup.plain(field.property.type),
                isText: lookup.isText(field.property.type)
            )
        }
        let query = operation.parameters.filter { $0.place == .query }.map {
            (key: PagingNames.key($0.name), place: PagePlace.query($0.name), type: $0.type)
        }
        let body = operation.body.flatMap { $0.payload.format == .json ? $0.payload.type : nil }
        // A body that has the list itself is one that changes it, and echoes what the page says.
        let isChange = body.flatMap { lookup.type(at: list.items, in: $0) } != nil
        let properties =
            isChange
            ? [] : body.map { lookup.properties(of: $0, alsoIn: PagingNames.containers.contains, depth: 1) } ?? []
        inputs =
            query + properties.map { (PagingNames.key($0.path.names.last ?? ""), .body($0.path), $0.property.type) }
    }

    /// - Returns: `nil` where the operation gives all at once, for all that can be seen.
    func find() -> Paging? {
        guard operation.method == "GET" || operation.method == "POST" else { return nil }
        let style = link ?? cursor ?? nextURL ?? lastItem ?? offset ?? pageNumber
        return style.map { Paging(items: list.items, item: list.item, style: $0) }
    }

    // MARK: Styles

    private var link: Paging.Style? {
        let headers = operation.responses.first { $0.isSuccess }?.headers ?? []
        let isAsked = inputs.contains { input in
            PagingNames.pageNumbers.contains(input.key) || PagingNames.sizes.contains(input.key)
                || PagingNames.cursors.contains(input.key)
        }
        return headers.contains { $0.lowercased() == "link" } && isAsked && operation.method == "GET" ? .link : nil
    }

    private var cursor: Paging.Style? {
        // Where a list can be had in two ways, and the other one is the usual one (`useMarker`).
        let cursors = PagingNames.cursors.filter { name in !inputs.contains { $0.key == "use\(name)" } }
        for name in cursors {
            guard let input = inputs.first(where: { $0.key == name && lookup.isText($0.type) }) else { continue }
            let answers =
                switch name {
                // Names that are also those of moments and of items count only with their like.
                case "after": ["after", "endcursor", "nextcursor", "nextpage"]
                case "startingafter": ["startingafter", "nextcursor", "next"]
                case "start": ["next", "nextstart", "nextcursor", "nextpage"]
                case "page": ["nextpage", "nextpagetoken", "nextcursor"]
                case "marker": ["nextmarker", "marker"]
                default: PagingNames.nextCursors
                }
            // The request's own name first: `cursor` beside `next` means `cursor`.
            for answer in (answers.contains(name) ? [name] : []) + answers {
                if let next = text(answer) { return .cursor(input.place, next: next) }
            }
        }
        return nil
    }

    private var nextURL: Paging.Style? {
        guard operation.method == "GET" else { return nil }
        for name in PagingNames.nextURLs {
            let found = fields.first { field in
                guard field.key == name, case .string(let format) = field.type else { return false }
                return name != "next" || ["uri", "url", "uri-reference"].contains(format)
            }
            if let found { return .nextURL(found.path) }
        }
        return nil
    }

    private var lastItem: Paging.Style? {
        guard let hasMore else { return nil }
        for name in PagingNames.lastItems {
            guard let input = inputs.first(where: { $0.key == name && lookup.isText($0.type) }) else { continue }
            if let last = text("lastid") {
                return .lastItem(input.place, last: last, fromItem: false, hasMore: hasMore)
            }
            if let id = lookup.object(list.item)?.properties.first(where: { $0.name == "id" }), isString(id.type) {
                return .lastItem(input.place, last: PropertyPath(["id"]), fromItem: true, hasMore: hasMore)
            }
        }
        return nil
    }

    private var offset: Paging.Style? {
        guard hasSize, isList || total != nil || hasMore != nil || hasEcho else { return nil }
        let input = PagingNames.offsets.lazy.compactMap(number).first
        return input.map { .offset($0, start: first($0) ?? 0, end: .init(hasMore: hasMore, total: total)) }
    }

    private var pageNumber: Paging.Style? {
        guard isList && hasSize || !isList && (total != nil || hasMore != nil || hasEcho) else { return nil }
        let input = PagingNames.pageNumbers.lazy.compactMap(number).first
        return input.map { .pageNumber($0, start: first($0) ?? 1, end: .init(hasMore: hasMore, total: pages)) }
    }

    // MARK: Parts

    private var isList: Bool { list.items.names.isEmpty }
    private var hasSize: Bool { inputs.contains { PagingNames.sizes.contains($0.key) && lookup.isInteger($0.type) } }
    private var hasEcho: Bool {
        fields.contains { PagingNames.echoes.contains($0.key) }
    }

    private func text(_ name: String) -> PropertyPath? {
        fields.first { $0.key == name && $0.isString }?.path
    }

    private func isString(_ type: TypeReference) -> Bool {
        if case .string = lookup.plain(type) { lookup.isText(type) } else { false }
    }

    private func number(_ name: String) -> PagePlace? {
        inputs.first { $0.key == name && lookup.isInteger($0.type) }?.place
    }

    private var hasMore: PropertyPath? {
        PagingNames.hasMore.lazy.compactMap { name in
            fields.first { $0.key == name && $0.type == .boolean }?.path
        }.first
    }

    private var total: PropertyPath? {
        integer(PagingNames.totals + ["total" + PagingNames.key(list.items.names.last ?? "")])
    }

    private var pages: PropertyPath? { integer(PagingNames.totalPages) }

    private func integer(_ names: [String]) -> PropertyPath? {
        names.lazy.compactMap { name in
            fields.first { $0.key == name && $0.isInteger }?.path
        }.first
    }

    /// The first number, where a default or a minimum says it: most services begin with page 1 and offset 0.
    private func first(_ place: PagePlace) -> Int? {
        guard case .query(let name) = place,
            let parameter = operation.parameters.first(where: { $0.place == .query && $0.name == name })
        else { return nil }
        if case .number(let text) = parameter.defaultValue, let number = Int(text), number == 0 || number == 1 {
            return number
        }
        return parameter.minimum.flatMap { ["0": 0, "1": 1][$0] }
    }
}
