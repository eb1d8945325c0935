extension Binder {
    mutating func block<View: TemplateView, Outer: EnclosingViews>(
        _ nodes: [TemplateNode],
        at place: Place
    ) -> Block<View, Outer> {
        var place = place
        place.depth += 1
        var block = Block<View, Outer>()
        for node in nodes {
            let step: Block<View, Outer>.Step? =
                switch node {
                case .literal(let bytes): .literal(bytes)
                case .variable(let name): variable(name, at: place)
                case .section(let section): self.section(section, at: place)
                case .partial(let tag): partial(tag, at: place)
                }
            if let step { block.steps.append(step) }
        }
        return block
    }

    // MARK: Variables

    private mutating func variable<View: TemplateView, Outer: EnclosingViews>(
        _ name: TemplateName,
        at place: Place
    ) -> Block<View, Outer>.Step? {
        switch name.meaning {
        case .currentText:
            if place.isInsideText { return .other { _, _, renderer in renderer.writeCurrentText() } }
            let message = "{{.}} is known in the section of a text or of texts only"
            report(name.position, place, message, ["a view is printed by its fields, or by a partial"])
            return nil
        case .isFirst, .isLast:
            if checkInsideList(name, at: place) { reportUnprintable(name, .flag, at: place) }
            return nil
        case .field(let path, let innermostOnly):
            switch resolve(name, path, innermostOnly: innermostOnly, at: place) as Resolution<View, Outer>? {
            case .inner(.text(let read)): return .text(read)
            case .inner(let reader):
                guard let print = printing(reader, name, at: place) else { return nil }
                return .other { view, _, renderer in print(view, &renderer) }
            case .outer(let reader):
                guard let print = printing(reader, name, at: place) else { return nil }
                return .other { _, outer, renderer in print(outer, &renderer) }
            case nil: return nil
            }
        }
    }

    private mutating func printing<Root: Sendable>(
        _ reader: FieldReader<Root>,
        _ name: TemplateName,
        at place: Place
    ) -> (@Sendable (Root, inout Renderer) -> Void)? {
        switch reader {
        case .text(let read): return { root, renderer in renderer.write(read(root)) }
        case .optionalText(let read):
            return { root, renderer in
                if let text = read(root) { renderer.write(text) }
            }
        case .flag, .texts, .nested:
            reportUnprintable(name, reader.kind, at: place)
            return nil
        }
    }

    private mutating func reportUnprintable(_ name: TemplateName, _ kind: TemplateFieldKind, at place: Place) {
        let message = "'\(name.text)' is \(kind.noun), which cannot be printed"
        report(name.position, place, message, [kind.usage(of: name.text)])
    }

    // MARK: Partials

    private mutating func partial<View: TemplateView, Outer: EnclosingViews>(
        _ tag: PartialTag,
        at place: Place
    ) -> Block<View, Outer>.Step? {
        let indentation = tag.indentation
        switch reference(tag, for: View.self, at: place) {
        case .block(let block):
            return .other { view, _, renderer in
                renderer.indented(by: indentation) { block.render(view, NoEnclosingView(), &$0) }
            }
        case .recursive(let slot):
            return .other { view, _, renderer in
                renderer.indented(by: indentation) { renderer in
                    guard let partial = renderer.recursivePartials[slot] as? Partial<View> else { return }
                    partial.block.render(view, NoEnclosingView(), &renderer)
                }
            }
        case nil: return nil
        }
    }
}
