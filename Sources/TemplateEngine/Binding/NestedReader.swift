/// How views inside `Root` are read: the items of a list, or the one view of a view field.
///
/// A protocol rather than a case with a closure, so that a section can be compiled against the very type of its items.
protocol NestedReader<Root>: Sendable {
    associatedtype Root: Sendable
    associatedtype Item: TemplateView

    var kind: TemplateFieldKind { get }

    func isEmpty(_ root: Root) -> Bool
    func forEach(_ root: Root, _ renderer: inout Renderer, _ body: (Item, inout Renderer) -> Void)

    func reached<Start: Sendable>(by path: @escaping @Sendable (Start) -> Root) -> any NestedReader<Start>
    func reached<Start: Sendable>(ifPresentBy path: @escaping @Sendable (Start) -> Root?) -> any NestedReader<Start>

    /// The field that a dotted name reaches through this one.
    func field(_ path: ArraySlice<String>, behind name: String) -> Lookup<Root>
}

extension NestedReader {
    var itemType: any TemplateView.Type { Item.self }
}

struct ListReader<Root: Sendable, Item: TemplateView>: NestedReader {
    let read: @Sendable (Root) -> [Item]

    var kind: TemplateFieldKind { .list }

    func isEmpty(_ root: Root) -> Bool { read(root).isEmpty }

    func forEach(_ root: Root, _ renderer: inout Renderer, _ body: (Item, inout Renderer) -> Void) {
        let items = read(root)
        renderer.loop(over: items.count) { index, renderer in body(items[index], &renderer) }
    }

    func reached<Start: Sendable>(by path: @escaping @Sendable (Start) -> Root) -> any NestedReader<Start> {
        ListReader<Start, Item> { [read] in read(path($0)) }
    }

    func reached<Start: Sendable>(ifPresentBy path: @escaping @Sendable (Start) -> Root?) -> any NestedReader<Start> {
        ListReader<Start, Item> { [read] in path($0).map(read) ?? [] }
    }

    func field(_ path: ArraySlice<String>, behind name: String) -> Lookup<Root> {
        .failed("'\(name)' is a list: a dotted name goes through views only", [kind.usage(of: name)])
    }
}

struct ViewReader<Root: Sendable, Item: TemplateView>: NestedReader {
    let read: @Sendable (Root) -> Item?

    var kind: TemplateFieldKind { .view }

    func isEmpty(_ root: Root) -> Bool { read(root) == nil }

    func forEach(_ root: Root, _ renderer: inout Renderer, _ body: (Item, inout Renderer) -> Void) {
        if let item = read(root) { body(item, &renderer) }
    }

    func reached<Start: Sendable>(by path: @escaping @Sendable (Start) -> Root) -> any NestedReader<Start> {
        ViewReader<Start, Item> { [read] in read(path($0)) }
    }

    func reached<Start: Sendable>(ifPresentBy path: @escaping @Sendable (Start) -> Root?) -> any NestedReader<Start> {
        ViewReader<Start, Item> { [read] in path($0).flatMap(read) }
    }

    func field(_ path: ArraySlice<String>, behind name: String) -> Lookup<Root> {
        switch Item.field(path) {
        case .found(let reader): .found(reader.reached(ifPresentBy: read))
        case .failed(let message, let hints): .failed(message, hints)
        case .unknown:
            .failed(
                "'\(Item.viewName)', which '\(name)' is, has no field '\(path.first ?? "")'",
                Suggestion.hints(for: path.first ?? "", in: [Item.self]),
            )
        }
    }
}
