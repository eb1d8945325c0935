import OpenAPI
import SourceTree

/// What documents say to other generators about lists in pieces.
struct PagingExtensions {
    let extensions: Extensions

    /// Says nothing where an extension is absent, or means what there is no word for here.
    var override: (paging: LoweringOptions.PagingOverride, entry: Extensions.Entry)? {
        if let entry = extensions.entry(named: "x-speakeasy-pagination"), let description = speakeasy(entry.value) {
            return (.described(description, entry.nameLocation), entry)
        }
        if let entry = extensions.entry(named: "x-ms-pageable"), let paging = microsoft(entry) {
            return (paging, entry)
        }
        return nil
    }

    // MARK: Speakeasy

    /// https://www.speakeasy.com/docs/sdks/customize/runtime/pagination
    private func speakeasy(_ node: Node) -> PagingDescription? {
        let outputs = node["outputs"]
        var description = PagingDescription(style: .cursor)
        description.items = outputs?["results"].flatMap(path)
        switch node["type"]?.string {
        case "cursor":
            guard let place = place(of: "cursor", in: node), let next = outputs?["nextCursor"].flatMap(path) else {
                return nil
            }
            description.place = place
            description.next = next
        case "offsetLimit":
            if let place = place(of: "page", in: node) {
                description.style = .pageNumber
                description.place = place
                description.total = outputs?["numPages"].flatMap(path)
            } else if let place = place(of: "offset", in: node) {
                description.style = .offset
                description.place = place
            } else {
                return nil
            }
        case "url":
            guard let next = outputs?["nextUrl"].flatMap(path) else { return nil }
            description.style = .nextURL
            description.next = next
        default: return nil
        }
        return description
    }

    private func place(of type: String, in node: Node) -> PagePlace? {
        let input = node["inputs"]?.items?.first { $0["type"]?.string == type }
        guard let input, let name = input["name"]?.string else { return nil }
        return input["in"]?.string == "requestBody" ? .body(PropertyPath(dotted: name)) : .query(name)
    }

    /// `$.data.items` as a path of properties; any other query is more than a path.
    private func path(_ node: Node) -> PropertyPath? {
        guard let text = node.string, text.hasPrefix("$."), !text.contains(".."),
            !text.contains(where: { "[]*?@()".contains($0) })
        else { return nil }
        let path = PropertyPath(dotted: String(text.dropFirst(2)))
        return path.names.isEmpty ? nil : path
    }

    // MARK: Microsoft

    /// https://azure.github.io/autorest/extensions/#x-ms-pageable
    private func microsoft(_ entry: Extensions.Entry) -> LoweringOptions.PagingOverride? {
        guard let link = entry.value["nextLinkName"] else { return nil }
        // A list that comes in one piece.
        if link.isNull { return .off }
        guard let name = link.string, !name.isEmpty else { return nil }
        var description = PagingDescription(style: .nextURL, next: PropertyPath(dotted: name))
        description.items = entry.value["itemName"]?.string.map { PropertyPath(dotted: $0) }
        return .described(description, entry.nameLocation)
    }
}
