/// Compiles templates against views: every name becomes a closure that reads the field, and what is wrong is collected.
struct Binder {
    /// Partials within more sections and partials than this are an error, so that no template can exhaust the stack.
    static let maximumDepth = 100

    let templates: [String: ParsedTemplate]

    /// What is bound already. The value for a key is a `Partial` of the view of that key.
    private var partials: [PartialKey: any BoundPartial] = [:]
    private var inProgress: Set<PartialKey> = []

    /// Partials that are used inside themselves, which are looked up when they are rendered.
    private var recursivePartials: [PartialKey] = []
    private var calls = PartialCalls()
    private var uses: [TemplateUse] = []
    private var knownUses: Set<UseKey> = []
    private var errors: [TemplateError] = []

    init(_ templates: [String: ParsedTemplate]) { self.templates = templates }

    mutating func bind<View: TemplateView>(
        _ template: ParsedTemplate,
        for view: View.Type
    ) throws(TemplateErrors) -> Template<View> {
        let key = PartialKey(template: template.name, view: ObjectIdentifier(view))
        uses.append(TemplateUse(template: template.name, includedIn: nil, view: view))
        let block = partial(template, key, includedAt: nil, depth: 0, for: view)
        errors += calls.endless()
        if !errors.isEmpty { throw TemplateErrors(inOrder(errors)) }
        let recursivePartials = recursivePartials.compactMap { partials[$0] }
        return Template(block: block, recursivePartials: recursivePartials, uses: uses)
    }

    /// How a partial tag reaches its partial.
    enum PartialReference<View: TemplateView> {
        case block(Block<View, NoEnclosingView>)
        case recursive(Int)
    }

    mutating func reference<View: TemplateView>(
        _ tag: PartialTag,
        for view: View.Type,
        at place: Place
    ) -> PartialReference<View>? {
        guard let template = templates[tag.name] else {
            let likely = Suggestion.nearest(to: tag.name, in: templates.keys.sorted())
            let hints = likely.map { ["did you mean '\($0)'?"] } ?? []
            report(tag.position, place, "there is no template named '\(tag.name)'", hints)
            return nil
        }
        let key = PartialKey(template: tag.name, view: ObjectIdentifier(view))
        if knownUses.insert(UseKey(caller: place.key.template, callee: key)).inserted {
            uses.append(TemplateUse(template: tag.name, includedIn: place.key.template, view: view))
        }
        if !place.isInsideView { calls.add(from: place.key, to: key, tag, in: place.path) }
        if let partial = partials[key] as? Partial<View> { return .block(partial.block) }
        if inProgress.contains(key) {
            if let slot = recursivePartials.firstIndex(of: key) { return .recursive(slot) }
            recursivePartials.append(key)
            return .recursive(recursivePartials.count - 1)
        }
        guard place.depth <= Self.maximumDepth else {
            report(tag.position, place, "partials are nested deeper than \(Self.maximumDepth)", [])
            return nil
        }
        let tagPlace = "\(place.path):\(tag.position.line):\(tag.position.column)"
        return .block(partial(template, key, includedAt: tagPlace, depth: place.depth, for: view))
    }

    private mutating func partial<View: TemplateView>(
        _ template: ParsedTemplate,
        _ key: PartialKey,
        includedAt: String?,
        depth: Int,
        for view: View.Type
    ) -> Block<View, NoEnclosingView> {
        inProgress.insert(key)
        let place = Place(path: template.path, key: key, includedAt: includedAt, depth: depth)
        let block: Block<View, NoEnclosingView> = block(template.nodes, at: place)
        inProgress.remove(key)
        partials[key] = Partial(block: block)
        return block
    }

    mutating func report(_ position: SourcePosition, _ place: Place, _ message: String, _ hints: [String]) {
        let inclusion = place.includedAt.map { ["this template is included at \($0)"] } ?? []
        errors.append(
            TemplateError(
                path: place.path,
                line: position.line,
                column: position.column,
                message: message,
                hints: hints + inclusion,
            )
        )
    }

    private func inOrder(_ errors: [TemplateError]) -> [TemplateError] {
        errors.sorted { ($0.path, $0.line, $0.column, $0.message) < ($1.path, $1.line, $1.column, $1.message) }
    }
}

/// A template compiled for a view.
struct PartialKey: Hashable {
    let template: String
    let view: ObjectIdentifier
}

/// That a template includes another one for a view.
struct UseKey: Hashable {
    let caller: String
    let callee: PartialKey
}

/// Where in the templates a name is being looked up.
struct Place {
    let path: String
    let key: PartialKey

    /// The partial tag that led here.
    let includedAt: String?

    /// How many sections and partials are around.
    var depth = 0

    /// Whether `-first` and `-last` are known.
    var isInsideList = false

    /// Whether `.` is known.
    var isInsideText = false

    /// Whether a section around is about another view than the template is.
    var isInsideView = false
}
