import SourceTree

/// Settles for every operation whether it gives a list in pieces: as the configuration says, else as the document says in
/// an extension, else as it looks.
struct PagingLowering {
    private let lookup: TypeLookup
    private let options: LoweringOptions
    private let extensions: [OperationID: PagingExtensions]
    private(set) var diagnostics: [Diagnostic] = []

    init(types: [TypeDeclaration], options: LoweringOptions, extensions: [OperationID: PagingExtensions] = [:]) {
        self.extensions = extensions
        lookup = TypeLookup(types: types)
        self.options = options
    }

    mutating func settle(_ groups: inout [OperationGroup]) {
        for group in groups.indices {
            for index in groups[group].operations.indices {
                guard let paging = paging(of: groups[group].operations[index]) else { continue }
                groups[group].operations[index].paging = paging
                // A page is there, or there are no more.
                groups[group].operations[index].success?.isOptional = false
            }
        }
    }

    private mutating func paging(of operation: Operation) -> Paging? {
        let override =
            operation.operationID.flatMap { options.operations[$0] }
            ?? options.operations["\(operation.method) \(operation.path)"]
        switch override?.paging ?? .automatic {
        case .off: return nil
        case .automatic: return options.findsPaging ? automaticPaging(of: operation) : nil
        case .described(let description, let location):
            do {
                return try PagingReading(operation: operation, lookup: lookup, description: description).paging()
            } catch {
                diagnostics.append(
                    .error(
                        "invalid-paging",
                        "\(error.message)",
                        at: location,
                        notes: [.init("the operation is here", at: operation.location)]
                    )
                )
                return nil
            }
        }
    }

    /// What the document means for other generators helps where it is right, and stops nothing where it is not.
    private mutating func automaticPaging(of operation: Operation) -> Paging? {
        let found = PagingSearch(operation, lookup: lookup)?.find()
        guard let (override, entry) = extensions[operation.id]?.override else { return found }
        guard case .described(let description, _) = override else { return override == .off ? nil : found }
        do {
            return try PagingReading(operation: operation, lookup: lookup, description: description).paging()
        } catch {
            diagnostics.append(
                .warning("invalid-paging", "'\(entry.name)' is not followed: \(error.message)", at: entry.nameLocation)
            )
            return found
        }
    }
}

/// Holds what somebody says about paging against the operation.
struct PagingReading {
    let operation: Operation
    let lookup: TypeLookup
    let description: PagingDescription

    struct Mismatch: Error {
        var message: String
    }

    func paging() throws(Mismatch) -> Paging {
        guard let success = operation.success, success.format == .json else {
            throw Mismatch(message: "'\(name)' gives no JSON, and so no pages")
        }
        let (items, item) = try items(in: success.type)
        return Paging(items: items, item: item, style: try style(page: success.type, item: item))
    }

    private var name: String { operation.operationID ?? "\(operation.method) \(operation.path)" }

    private func items(in page: TypeReference) throws(Mismatch) -> (PropertyPath, TypeReference) {
        guard let path = description.items else {
            if let found = PageItems(lookup: lookup, operation: operation).find(in: page) { return found }
            throw Mismatch(message: "'\(name)' has several lists in its response, or none: say which by `items`")
        }
        guard let type = lookup.type(at: path, in: page) else { throw missing(path, "items") }
        guard let item = lookup.item(of: type) else {
            throw Mismatch(message: "'\(path)' in the response of '\(name)' is no list")
        }
        return (path, item)
    }

    private func style(page: TypeReference, item: TypeReference) throws(Mismatch) -> Paging.Style {
        let found = PagingSearch(operation, lookup: lookup)?.find()?.style
        let end = Paging.End(
            hasMore: try checked(description.hasMore, "hasMore", in: page),
            total: try checked(description.total, "total", in: page)
        )
        let next = try checked(description.next, "next", in: page)
        switch description.style {
        case .cursor:
            let (foundPlace, foundNext): (PagePlace?, PropertyPath?) =
                if case .cursor(let place, let next) = found { (place, next) } else { (nil, nil) }
            return .cursor(try place(foundPlace), next: try needed(next ?? foundNext, "next"))
        case .nextURL:
            let foundNext: PropertyPath? = if case .nextURL(let next) = found { next } else { nil }
            return .nextURL(try needed(next ?? foundNext, "next"))
        case .link: return .link
        case .lastItem:
            if let last = next {
                return .lastItem(try place(nil), last: last, fromItem: false, hasMore: end.hasMore)
            }
            let id = PropertyPath(["id"])
            guard lookup.type(at: id, in: item) != nil else { throw needs("next") }
            return .lastItem(try place(nil), last: id, fromItem: true, hasMore: end.hasMore)
        case .offset: return .offset(try place(nil), start: description.start ?? 0, end: end)
        case .pageNumber: return .pageNumber(try place(nil), start: description.start ?? 1, end: end)
        }
    }

    private func place(_ found: PagePlace?) throws(Mismatch) -> PagePlace {
        switch description.place ?? found {
        case nil: throw needs("request")
        case .query(let name):
            // A parameter that the document forgets can be sent all the same.
            return .query(name)
        case .body(let path):
            guard let body = operation.body?.payload, body.format == .json else {
                throw Mismatch(message: "'\(name)' has no JSON body for '\(path)' to be in")
            }
            return .body(path)
        }
    }

    private func checked(_ path: PropertyPath?, _ key: String, in page: TypeReference) throws(Mismatch)
        -> PropertyPath?
    {
        if let path, lookup.type(at: path, in: page) == nil { throw missing(path, key) }
        return path
    }

    private func needed(_ path: PropertyPath?, _ key: String) throws(Mismatch) -> PropertyPath {
        guard let path else { throw needs(key) }
        return path
    }

    private func needs(_ key: String) -> Mismatch {
        Mismatch(message: "the paging of '\(name)' needs `\(key)`, which the document does not let one guess")
    }

    private func missing(_ path: PropertyPath, _ key: String) -> Mismatch {
        Mismatch(message: "`\(key)`: there is no '\(path)' in the response of '\(name)'")
    }
}
