import SchemaIR

/// How a paged call finds items and the next page, as Swift expressions over the types of the page.
struct PagingExpressions {
    let paging: Paging
    let page: TypeReference
    let views: TypeViews

    /// The type that a call gives.
    func type(in scope: TypeNames.Scope) -> String {
        let item = views.types.spelling(paging.item, in: scope)
        return "PagedItems<\(views.types.spelling(page.withoutNull, in: scope)), \(item)>"
    }

    var items: String {
        paging.items.names.isEmpty ? "{ $0 }" : "{ \(path(paging.items, from: "$0", in: page).text) }"
    }

    var style: String {
        switch paging.style {
        case .cursor(let place, let next): ".cursor(\(spelled(place))) { \(text(next, from: "$0", in: page)) }"
        case .nextURL(let next): ".nextURL { \(text(next, from: "$0", in: page)) }"
        case .link: ".link"
        case .offset(let place, let start, let end):
            ".offset(\(arguments(place, start, default: 0, closures(end, total: "total"))))"
        case .pageNumber(let place, let start, let end):
            ".pageNumber(\(arguments(place, start, default: 1, closures(end, total: "last"))))"
        case .lastItem(let place, let last, let fromItem, let hasMore):
            ".cursor(\(spelled(place))) { \(lastItem(last, fromItem: fromItem, while: hasMore)) }"
        }
    }

    private func arguments(_ place: PagePlace, _ start: Int, default: Int, _ closures: [String]) -> String {
        let first = start == `default` ? [] : ["start: \(start)"]
        return ([spelled(place)] + first + closures).joined(separator: ", ")
    }

    private func closures(_ end: Paging.End, total: String) -> [String] {
        [("hasMore", end.hasMore), (total, end.total)].compactMap { label, path in
            path.map { "\(label): { \(self.path($0, from: "$0", in: page).text) }" }
        }
    }

    private func lastItem(_ last: PropertyPath, fromItem: Bool, while hasMore: PropertyPath?) -> String {
        var name = text(last, from: "$0", in: page)
        if fromItem {
            let items = path(paging.items, from: "$0", in: page)
            let root = "\(items.text)\(items.isOptional ? "?" : "").last?"
            name = text(last, from: root, in: paging.item, isOptional: true)
        }
        guard let hasMore else { return name }
        let condition = path(hasMore, from: "$0", in: page)
        return "\(condition.text)\(condition.isOptional ? " != false" : "") ? \(name) : nil"
    }

    private func spelled(_ place: PagePlace) -> String {
        switch place {
        case .query(let name): ".query(\(StringLiteral.swift(name)))"
        case .body(let path): ".body(\(StringLiteral.swift(path.description)))"
        }
    }

    // MARK: Paths

    /// What a path means, as text that goes into the next request.
    private func text(_ path: PropertyPath, from root: String, in type: TypeReference, isOptional: Bool = false)
        -> String
    {
        let found = self.path(path, from: root, in: type, isOptional: isOptional)
        // The runtime takes texts and integers.
        let type = found.type.map { views.types.spelling($0.withoutNull, in: []) }
        if type == "String" || type == "Int" { return found.text }
        return found.isOptional ? "(\(found.text)).map { String(describing: $0) }" : "String(describing: \(found.text))"
    }

    /// - Parameter isOptional: whether the root may be `nil`, and already has a question mark.
    private func path(
        _ path: PropertyPath,
        from root: String,
        in type: TypeReference,
        isOptional: Bool = false
    ) -> (text: String, isOptional: Bool, type: TypeReference?) {
        var result = (text: root, isOptional: isOptional, type: Optional(type))
        var isLastOptional = false
        for name in path.names {
            guard let object = result.type.flatMap(views.object),
                let index = object.properties.firstIndex(where: { $0.name == name })
            else { return result }
            let property = object.properties[index]
            result.text += "\(isLastOptional ? "?" : "").\(Identifier.quoted(views.propertyNames(of: object)[index]))"
            isLastOptional = !property.isRequiredToReceive || property.isNullable
            result.isOptional = result.isOptional || isLastOptional
            result.type = property.type
        }
        return result
    }
}
