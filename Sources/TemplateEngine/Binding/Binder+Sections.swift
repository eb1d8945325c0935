/// Renders the body of a section as often as its field says: for a flag or an inverted section, once or not at all.
private typealias Repetition<Root> = @Sendable (Root, inout Renderer, (inout Renderer) -> Void) -> Void

extension Binder {
    mutating func section<View: TemplateView, Outer: EnclosingViews>(
        _ section: TemplateSection,
        at place: Place
    ) -> Block<View, Outer>.Step? {
        switch section.name.meaning {
        case .currentText:
            report(section.name.position, place, "{{.}} is a text, and has no section", [])
            return nil
        case .isFirst, .isLast:
            guard checkInsideList(section.name, at: place) else { return nil }
            let isFirst = if case .isFirst = section.name.meaning { true } else { false }
            let wanted = !section.isInverted
            let body: Block<View, Outer> = block(section.body, at: place)
            return .other { view, outer, renderer in
                let flag = isFirst ? renderer.isFirst : renderer.isLast
                if flag == wanted { body.render(view, outer, &renderer) }
            }
        case .field(let path, let innermostOnly):
            switch resolve(section.name, path, innermostOnly: innermostOnly, at: place) as Resolution<View, Outer>? {
            case .inner(.nested(let nested)) where !section.isInverted:
                return innerSection(nested, section, at: place)
            case .outer(.nested(let nested)) where !section.isInverted:
                return outerSection(nested, section, at: place)
            case .inner(let reader):
                let (rendersBody, body) = simple(reader, section, place) as (_, Block<View, Outer>)
                return .other { view, outer, renderer in
                    rendersBody(view, &renderer) { body.render(view, outer, &$0) }
                }
            case .outer(let reader):
                let (rendersBody, body) = simple(reader, section, place) as (_, Block<View, Outer>)
                return .other { view, outer, renderer in
                    rendersBody(outer, &renderer) { body.render(view, outer, &$0) }
                }
            case nil: return nil
            }
        }
    }

    // MARK: Sections about the same view

    private mutating func simple<Root: Sendable, View: TemplateView, Outer: EnclosingViews>(
        _ reader: FieldReader<Root>,
        _ section: TemplateSection,
        _ place: Place
    ) -> (Repetition<Root>, Block<View, Outer>) {
        var bodyPlace = place
        let repetition: Repetition<Root>
        if section.isInverted {
            let isAbsent = absence(of: reader, section.name, at: place)
            repetition = { root, renderer, body in
                if isAbsent(root) { body(&renderer) }
            }
        } else {
            repetition = presence(of: reader, section.name, at: place)
            if case .texts = reader { bodyPlace.isInsideList = true }
            if reader.kind != .flag { bodyPlace.isInsideText = true }
        }
        return (repetition, block(section.body, at: bodyPlace))
    }

    private mutating func presence<Root: Sendable>(
        of reader: FieldReader<Root>,
        _ name: TemplateName,
        at place: Place
    ) -> Repetition<Root> {
        switch reader {
        case .flag(let read):
            return { root, renderer, body in
                if read(root) { body(&renderer) }
            }
        case .optionalText(let read):
            return { root, renderer, body in
                if let text = read(root) { renderer.about(text, body) }
            }
        case .texts(let read):
            return { root, renderer, body in
                let texts = read(root)
                renderer.loop(over: texts.count) { $1.about(texts[$0], body) }
            }
        case .text:
            reportAlwaysPresent(name, at: place)
            return { _, _, _ in }
        case .nested(let nested):
            return { root, renderer, body in nested.forEach(root, &renderer) { body(&$1) } }
        }
    }

    private mutating func absence<Root: Sendable>(
        of reader: FieldReader<Root>,
        _ name: TemplateName,
        at place: Place
    ) -> @Sendable (Root) -> Bool {
        switch reader {
        case .flag(let read): return { !read($0) }
        case .optionalText(let read): return { read($0) == nil }
        case .texts(let read): return { read($0).isEmpty }
        case .nested(let nested): return { nested.isEmpty($0) }
        case .text:
            reportAlwaysPresent(name, at: place)
            return { _ in false }
        }
    }

    private mutating func reportAlwaysPresent(_ name: TemplateName, at place: Place) {
        let message = "'\(name.text)' is text that is always there: it has no section"
        report(name.position, place, message, [TemplateFieldKind.text.usage(of: name.text)])
    }

    // MARK: Sections about another view

    private mutating func innerSection<Nested: NestedReader, Outer: EnclosingViews>(
        _ nested: Nested,
        _ section: TemplateSection,
        at place: Place
    ) -> Block<Nested.Root, Outer>.Step where Nested.Root: TemplateView {
        if OutwardNames.occur(in: section.body, about: Nested.Item.self) {
            let body: Block<Nested.Item, EnclosingView<Nested.Root, Outer>> = body(of: section, nested, at: place)
            return .other { view, outer, renderer in
                let around = EnclosingView(view, outer)
                nested.forEach(view, &renderer) { body.render($0, around, &$1) }
            }
        }
        let body: Block<Nested.Item, NoEnclosingView> = body(of: section, nested, at: place)
        return .other { view, _, renderer in
            nested.forEach(view, &renderer) { body.render($0, NoEnclosingView(), &$1) }
        }
    }

    private mutating func outerSection<Nested: NestedReader, View: TemplateView>(
        _ nested: Nested,
        _ section: TemplateSection,
        at place: Place
    ) -> Block<View, Nested.Root>.Step where Nested.Root: EnclosingViews {
        if OutwardNames.occur(in: section.body, about: Nested.Item.self) {
            let body: Block<Nested.Item, EnclosingView<View, Nested.Root>> = body(of: section, nested, at: place)
            return .other { view, outer, renderer in
                let around = EnclosingView(view, outer)
                nested.forEach(outer, &renderer) { body.render($0, around, &$1) }
            }
        }
        let body: Block<Nested.Item, NoEnclosingView> = body(of: section, nested, at: place)
        return .other { _, outer, renderer in
            nested.forEach(outer, &renderer) { body.render($0, NoEnclosingView(), &$1) }
        }
    }

    private mutating func body<Item: TemplateView, Outer: EnclosingViews>(
        of section: TemplateSection,
        _ nested: some NestedReader,
        at place: Place
    ) -> Block<Item, Outer> {
        var place = place
        place.isInsideView = true
        place.isInsideText = false
        if nested.kind == .list { place.isInsideList = true }
        return block(section.body, at: place)
    }
}
